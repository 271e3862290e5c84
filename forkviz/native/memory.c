/* memory: VirtualAlloc and its like, and walks of whole address spaces. */
#include "agent.h"

#define SLOT 0x10000ULL

static void *pointer (u64 address) { return (void *) (uintptr_t) address; }

static int fits (u64 number) { return (u64) (uintptr_t) number == number; }

void reserve (u64 address, u64 size, int commit)
{
  void *got = 0;
  SetLastError (ERROR_INVALID_PARAMETER);
  if (fits (address) && fits (size))
    got = VirtualAlloc (pointer (address), (SIZE_T) size,
                        commit ? MEM_RESERVE | MEM_COMMIT : MEM_RESERVE,
                        commit ? PAGE_READWRITE : PAGE_NOACCESS);
  answer_error = got ? 0 : GetLastError ();
  answer_result = (u64) (uintptr_t) got;
}

void release (u64 address)
{
  SetLastError (ERROR_INVALID_PARAMETER);
  answer_result = fits (address) && VirtualFree (pointer (address), 0, MEM_RELEASE);
  answer_error = answer_result ? 0 : GetLastError ();
}

static void add_run (const MEMORY_BASIC_INFORMATION *run)
{
  answer_add ((u64) (uintptr_t) run->BaseAddress);
  answer_add ((u64) (uintptr_t) run->AllocationBase);
  answer_add ((u64) run->RegionSize);
  answer_add (run->State);
  answer_add (run->State == MEM_FREE ? 0 : run->Type);
  answer_add (run->State == MEM_FREE ? 0 : run->Protect);
  answer_add (run->State == MEM_FREE ? 0 : run->AllocationProtect);
}

/* VirtualQuery; the runs of one image are told as one, for what is asked is where it ends. */
void query (u64 address)
{
  MEMORY_BASIC_INFORMATION run, next;
  if (!fits (address) || !VirtualQuery (pointer (address), &run, sizeof run)) {
    answer_error = fits (address) ? GetLastError () : ERROR_INVALID_PARAMETER;
    return;
  }
  if (run.State == MEM_COMMIT && run.Type == MEM_IMAGE)
    while (VirtualQuery ((char *) run.BaseAddress + run.RegionSize, &next, sizeof next)
           && next.State != MEM_FREE && next.AllocationBase == run.AllocationBase)
      run.RegionSize += next.RegionSize;
  answer_result = 1;
  add_run (&run);
}

/* Every run that is not free, from an address on; the result is where to go on when no more fit
 * into an answer, 0 after the last one. */
void walk (HANDLE process, u64 from)
{
  MEMORY_BASIC_INFORMATION run;
  char *here = pointer (from);
  SetLastError (0);
  while (fits (from) && VirtualQueryEx (process, here, &run, sizeof run)) {
    if (run.State != MEM_FREE) {
      if (!answer_room (7 * 8)) {
        answer_result = (u64) (uintptr_t) here;
        return;
      }
      add_run (&run);
    }
    char *after = (char *) run.BaseAddress + run.RegionSize;
    if (after <= here)
      break;
    here = after;
  }
  answer_error = GetLastError (); /* where nothing was told, why */
}

/* What Win32 calls a file that the kernel calls \Device\HarddiskVolume1\x: C:\x.  Wine says
 * \??\C:\x.  Where it is on no drive it keeps the kernel's name. */
static WCHAR *on_a_drive (WCHAR *path)
{
  static NOT_COPIED WCHAR device[512] = {0};
  WCHAR drive[3] = L"A:";
  if (path[0] == '\\' && path[1] == '?' && path[2] == '?' && path[3] == '\\')
    return path + 4;
  for (; drive[0] <= 'Z'; drive[0]++) {
    int i = 0;
    if (!QueryDosDeviceW (drive, device, 511))
      continue;
    while (device[i] && device[i] == path[i])
      i++;
    if (!device[i] && i >= 2 && path[i] == '\\') {
      path[i - 2] = drive[0];
      path[i - 1] = ':';
      return path + i - 2;
    }
  }
  return path;
}

/* The file that is mapped at address. */
void name_of (HANDLE process, u64 address)
{
  static NOT_COPIED WCHAR wide[1024] = {0};
  static NOT_COPIED char text[4096] = {0};
  DWORD length = GetMappedFileNameW (process, pointer (address), wide, 1023);
  if (!length) {
    answer_error = GetLastError ();
    return;
  }
  wide[length < 1023 ? length : 1023] = 0;
  int bytes = WideCharToMultiByte (CP_UTF8, 0, on_a_drive (wide), -1, text, sizeof text, 0, 0) - 1;
  if (bytes < 0)
    bytes = 0;
  answer_result = (u64) bytes;
  answer_add_text (text, bytes);
}

static int may (u64 address, DWORD access)
{
  MEMORY_BASIC_INFORMATION run;
  return fits (address) && VirtualQuery (pointer (address), &run, sizeof run)
         && run.State == MEM_COMMIT && (run.Protect & access)
         && address + 8 <= (u64) (uintptr_t) run.BaseAddress + run.RegionSize;
}

#define WRITABLE (PAGE_READWRITE | PAGE_WRITECOPY | PAGE_EXECUTE_READWRITE | PAGE_EXECUTE_WRITECOPY)

void peek (u64 address)
{
  if (may (address, WRITABLE | PAGE_READONLY | PAGE_EXECUTE_READ))
    __builtin_memcpy (&answer_result, pointer (address), 8);
  else
    answer_error = ERROR_NOACCESS;
}

void poke (u64 address, u64 value)
{
  if (may (address, WRITABLE)) {
    __builtin_memcpy (pointer (address), &value, 8);
    answer_result = 1;
  } else
    answer_error = ERROR_NOACCESS;
}

/* Reserve every hole below limit that size bytes fit into, but for [from, to): then an image of
 * that size has nowhere to go but there.  Adds the base of each reservation. */
void blocks (u64 size, u64 from, u64 to, u64 limit)
{
  MEMORY_BASIC_INFORMATION run;
  u64 here = SLOT;
  while (here < limit && VirtualQuery (pointer (here), &run, sizeof run)) {
    u64 start = (here + SLOT - 1) & ~(SLOT - 1);
    u64 end = (u64) (uintptr_t) run.BaseAddress + run.RegionSize;
    u64 after = end;
    if (end > limit)
      end = limit;
    if (run.State == MEM_FREE && end > start && end - start >= size) {
      u64 parts[2][2] = {{start, end < from ? end : from}, {start > to ? start : to, end}};
      for (int i = 0; i < 2; i++)
        if (parts[i][0] < parts[i][1]) {
          void *got = VirtualAlloc (pointer (parts[i][0]), (SIZE_T) (parts[i][1] - parts[i][0]),
                                    MEM_RESERVE, PAGE_NOACCESS);
          if (got) {
            answer_result++;
            answer_add ((u64) (uintptr_t) got);
          }
        }
    }
    here = after;
  }
}
