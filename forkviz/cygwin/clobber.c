/* clobber: a DLL that takes a place in every child that is started with inherited data of a
   runtime's, as a forked Cygwin process is, and in no other process.

   Where: CLOBBER_AT in the environment, hexadecimal.  It needs kernel32 and nothing else. */
#include <windows.h>

#define SIZE 0x10000

__declspec(dllexport) int clobber_anchor(void) { return 1; }

static unsigned long long hexadecimal(const char *text) {
  unsigned long long value = 0;
  for (; *text; text++) {
    char c = *text | 0x20;
    if (c >= '0' && c <= '9')
      value = value << 4 | (unsigned)(c - '0');
    else if (c >= 'a' && c <= 'f')
      value = value << 4 | (unsigned)(c - 'a' + 10);
    else
      return 0;
  }
  return value;
}

BOOL WINAPI DllMainCRTStartup(HINSTANCE self, DWORD reason, LPVOID reserved) {
  STARTUPINFOA start;
  char at[32];
  (void)self;
  (void)reserved;
  if (reason != DLL_PROCESS_ATTACH)
    return TRUE;
  GetStartupInfoA(&start);
  if (start.cbReserved2 && GetEnvironmentVariableA("CLOBBER_AT", at, sizeof at))
    VirtualAlloc((void *)hexadecimal(at), SIZE, MEM_RESERVE, PAGE_NOACCESS);
  return TRUE;
}
