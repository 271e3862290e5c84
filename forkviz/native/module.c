/* module: LoadLibrary and its like. */
#include "agent.h"

int to_wide (const char *text, WCHAR *wide, int most)
{
  return MultiByteToWideChar (CP_UTF8, MB_ERR_INVALID_CHARS, text, -1, wide, most);
}

static NOT_COPIED WCHAR path_wide[1024] = {0};

/* A test DLL's entry point calls this, by the pointer that load leaves in the thread's TEB.  The
 * answer gets where the DLL is, how many bytes its file's name has, and the name, to a whole number.
 */
static void WINAPI attaches (HMODULE module, DWORD reason)
{
  static NOT_COPIED char name[1024] = {0};
  if (reason != DLL_PROCESS_ATTACH)
    return;
  u32 length = GetModuleFileNameA (module, name, sizeof name - 8);
  u32 whole = (length + 7) & ~7u;
  for (u32 i = length; i < whole; i++)
    name[i] = 0;
  if (!answer_room (16 + whole))
    return;
  answer_add ((u64) (uintptr_t) module);
  answer_add (length);
  answer_add_text (name, (int) whole);
}

/* Without resolve the image is mapped alone: neither what it imports nor its entry point.  What
 * attaches is added to the answer, in order.  No Windows program uses SubSystemTib. */
void load (const char *path, int resolve)
{
  HMODULE got = 0;
  NT_TIB *tib = (NT_TIB *) NtCurrentTeb ();
  void *before = tib->SubSystemTib;
  tib->SubSystemTib = (void *) (uintptr_t) attaches;
  if (to_wide (path, path_wide, 1024))
    got = LoadLibraryExW (path_wide, 0, resolve ? 0 : DONT_RESOLVE_DLL_REFERENCES);
  tib->SubSystemTib = before;
  answer_error = got ? 0 : GetLastError ();
  answer_result = (u64) (uintptr_t) got;
}

void unload (u64 handle)
{
  /* A handle that is no module's is refused here: FreeLibrary may look into it. */
  HMODULE found = 0;
  if (handle && !(handle & 0xffff) && (u64) (uintptr_t) handle == handle
      && GetModuleHandleExW (GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS
                             | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                             (LPCWSTR) (uintptr_t) handle, &found)
      && (u64) (uintptr_t) found == handle)
    answer_result = (u64) FreeLibrary (found);
  else
    SetLastError (ERROR_INVALID_HANDLE);
  answer_error = answer_result ? 0 : GetLastError ();
}

void base_of (const char *name)
{
  if (to_wide (name, path_wide, 1024))
    answer_result = (u64) (uintptr_t) GetModuleHandleW (path_wide);
  answer_error = answer_result ? 0 : GetLastError ();
}

/* Where the imports of what is loaded are looked for. */
void directory (const char *path)
{
  if (to_wide (path, path_wide, 1024))
    answer_result = (u64) SetDllDirectoryW (path_wide);
  answer_error = answer_result ? 0 : GetLastError ();
}
