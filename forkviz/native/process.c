/* process: what there is to know of a process beside its map: PEB, heaps, threads, modules; and
 * which processes there are.
 *
 * What stands in a PEB or a TEB is the process's own word.  It is passed on as numbers; whoever asks
 * holds them against the map.
 */
#include "agent.h"
#include <tlhelp32.h>

#define MOST_HEAPS 1024u

/* Their layout is that of every Windows since 2000; winternl.h has it with fields left out. */
struct process_basics {
  LONG status;
  void *peb;
  ULONG_PTR affinity;
  LONG priority;
  ULONG_PTR pid, parent;
};
struct thread_basics {
  LONG status;
  void *teb;
  HANDLE pid, tid;
  ULONG_PTR affinity;
  LONG priority, base;
};
#define BASICS 0
#define WOW64_PEB 26

typedef LONG (WINAPI *query_function) (HANDLE, int, void *, ULONG, ULONG *);

static int ask_ntdll (const char *function, HANDLE whom, int what, void *into, ULONG size)
{
  HMODULE ntdll = GetModuleHandleW (L"ntdll.dll");
  query_function query = ntdll ? (query_function) (void *) GetProcAddress (ntdll, function) : 0;
  return query && query (whom, what, into, size, 0) >= 0;
}

/* A number of width bytes in a process; 0 where it can't be read. */
static u64 number_at (HANDLE process, u64 address, u32 width)
{
  u64 number = 0;
  SIZE_T done = 0;
  void *place = (void *) (uintptr_t) address;
  if (address < 0x1000 || (u64) (uintptr_t) place != address
      || !ReadProcessMemory (process, place, &number, width, &done) || done != width)
    return 0;
  return number;
}

/* Whether it is a process of 32 bits on a Windows of 64. */
static int is_guest (HANDLE process)
{
  BOOL guest = 0;
  return IsWow64Process (process, &guest) && guest;
}

/* Bytes of a pointer in the program that it runs. */
static u32 width_of (HANDLE process)
{
  if (sizeof (void *) == 8)
    return is_guest (process) ? 4 : 8;
  return is_guest (GetCurrentProcess ()) && !is_guest (process) ? 8 : 4;
}

static int looks_down (u32 width) { return width < sizeof (void *); }

/* Where its PEB is; 0 where that is not told. */
static u64 peb_of (HANDLE process, u32 width)
{
  struct process_basics basics;
  ULONG_PTR guest = 0;
  const char *function = "NtQueryInformationProcess";
  if (looks_down (width) && ask_ntdll (function, process, WOW64_PEB, &guest, sizeof guest)
      && guest > 1)
    return guest;
  if (!ask_ntdll (function, process, BASICS, &basics, sizeof basics))
    return 0;
  u64 peb = (u64) (uintptr_t) basics.peb;
  if (!looks_down (width))
    return peb;
  /* Wine answers just that there is one.  It is the next page, if both name the same image. */
  u64 image = number_at (process, peb + 0x10, 8);
  return image && number_at (process, peb + 0x1000 + 8, 4) == image ? peb + 0x1000 : 0;
}

u64 own_peb (void) { return peb_of (GetCurrentProcess (), sizeof (void *)); }

/* Whether there is a TEB: it says itself where it is. */
static int is_teb (HANDLE process, u64 teb, u32 width)
{
  return teb && number_at (process, teb + 6 * width, width) == teb;
}

/* A thread's TEB, or 0. */
static u64 teb_of (HANDLE process, HANDLE thread, u32 width)
{
  struct thread_basics basics;
  if (!ask_ntdll ("NtQueryInformationThread", thread, BASICS, &basics, sizeof basics))
    return 0;
  u64 teb = (u64) (uintptr_t) basics.teb;
  if (!looks_down (width))
    return is_teb (process, teb, width) ? teb : 0;
  /* A guest's own TEB is at WowTebOffset from it; before Windows 10 the first field led to it. */
  u64 theirs = teb + (u64) (int64_t) (int32_t) number_at (process, teb + 0x180c, 4);
  if (theirs != teb && is_teb (process, theirs, width))
    return theirs;
  u64 first = number_at (process, teb, 8);
  return is_teb (process, first, width) ? first : 0;
}

/* Its id, the bits of its program, its PEB, how many heaps it says that it has, and each of them. */
void about (HANDLE process)
{
  u32 width = width_of (process);
  u64 peb = peb_of (process, width);
  u64 count = number_at (process, peb + (width == 8 ? 0xe8 : 0x88), 4);
  u64 list = number_at (process, peb + (width == 8 ? 0xf0 : 0x90), width);
  answer_result = peb != 0;
  answer_add (GetProcessId (process));
  answer_add (8 * width);
  answer_add (peb);
  answer_add (count);
  answer_add (number_at (process, peb + (width == 8 ? 0x30 : 0x18), width));
  for (u32 i = 0; i < count && i < MOST_HEAPS; i++)
    answer_add (number_at (process, list + (u64) i * width, width));
}

/* Of each thread: id, TEB, where its stack ends, begins by now, and was reserved from. */
void threads (HANDLE process)
{
  u32 width = width_of (process);
  DWORD pid = GetProcessId (process);
  THREADENTRY32 entry = {sizeof entry, 0, 0, 0, 0, 0, 0};
  HANDLE all = CreateToolhelp32Snapshot (TH32CS_SNAPTHREAD, 0);
  if (all == INVALID_HANDLE_VALUE) {
    answer_error = GetLastError ();
    return;
  }
  for (BOOL more = Thread32First (all, &entry); more; more = Thread32Next (all, &entry)) {
    if (entry.th32OwnerProcessID != pid)
      continue;
    answer_result++;
    if (!answer_room (5 * 8))
      continue;
    HANDLE thread = OpenThread (THREAD_QUERY_INFORMATION, 0, entry.th32ThreadID);
    u64 teb = thread ? teb_of (process, thread, width) : 0;
    answer_add (entry.th32ThreadID);
    answer_add (teb);
    answer_add (number_at (process, teb ? teb + width : 0, width));
    answer_add (number_at (process, teb ? teb + 2 * width : 0, width));
    answer_add (number_at (process, teb ? teb + (width == 8 ? 0x1478 : 0xe0c) : 0, width));
    if (thread)
      CloseHandle (thread);
  }
  CloseHandle (all);
}

static NOT_COPIED char name_text[4 * 1024 + 8] = {0};

/* A name in UTF-8 as so many bytes, in whole numbers of 64 bits: their count stands before it. */
static void add_name (const WCHAR *name)
{
  int length = 0;
  while (name[length] && length < 1024)
    length++;
  int bytes = WideCharToMultiByte (CP_UTF8, 0, name, length, name_text, 4 * 1024, 0, 0);
  for (int i = 0; i < 8; i++)
    name_text[bytes + i] = 0;
  answer_add ((u64) bytes);
  answer_add_text (name_text, (bytes + 7) & ~7);
}

#define MOST_NAME (8 + 4 * 1024)

/* Of each module of its list: base, size, path. */
void modules (HANDLE process)
{
  static NOT_COPIED MODULEENTRY32W entry = {0};
  HANDLE all = INVALID_HANDLE_VALUE;
  /* It fails where the list changes meanwhile. */
  for (int i = 0; i < 8 && all == INVALID_HANDLE_VALUE; i++)
    all = CreateToolhelp32Snapshot (TH32CS_SNAPMODULE | TH32CS_SNAPMODULE32,
                                    GetProcessId (process));
  if (all == INVALID_HANDLE_VALUE) {
    answer_error = GetLastError ();
    return;
  }
  entry.dwSize = sizeof entry;
  for (BOOL more = Module32FirstW (all, &entry); more; more = Module32NextW (all, &entry)) {
    answer_result++;
    if (!answer_room (16 + MOST_NAME))
      continue;
    answer_add ((u64) (uintptr_t) entry.modBaseAddr);
    answer_add (entry.modBaseSize);
    add_name (entry.szExePath);
  }
  CloseHandle (all);
}

/* Of each process from the skip-th on: id, its parent's id, how many threads, name. */
void processes (u64 skip)
{
  static NOT_COPIED PROCESSENTRY32W entry = {0};
  HANDLE all = CreateToolhelp32Snapshot (TH32CS_SNAPPROCESS, 0);
  if (all == INVALID_HANDLE_VALUE) {
    answer_error = GetLastError ();
    return;
  }
  entry.dwSize = sizeof entry;
  for (BOOL more = Process32FirstW (all, &entry); more; more = Process32NextW (all, &entry)) {
    if (answer_result++ < skip || !answer_room (24 + MOST_NAME))
      continue;
    answer_add (entry.th32ProcessID);
    answer_add (entry.th32ParentProcessID);
    answer_add (entry.cntThreads);
    add_name (entry.szExeFile);
  }
  CloseHandle (all);
}

/* Its program's path. */
void program_of (HANDLE process)
{
  static NOT_COPIED WCHAR path[1024] = {0};
  DWORD length = 1023;
  if (!QueryFullProcessImageNameW (process, 0, path, &length)) {
    answer_error = GetLastError ();
    return;
  }
  path[length] = 0;
  answer_result = 1;
  add_name (path);
}

static NOT_COPIED HANDLE opened = 0;

/* 0 is this process, 1 its child, 2 the one that was opened. */
HANDLE whose (u64 number)
{
  return number == 0 ? GetCurrentProcess () : number == 1 ? child_process : opened;
}

/* To look at another process: 1, or 2 where its memory may not be read; then the map is all. */
void open_process (u32 pid)
{
  if (opened)
    CloseHandle (opened);
  answer_result = 1;
  opened = OpenProcess (PROCESS_QUERY_INFORMATION | PROCESS_VM_READ, 0, pid);
  if (!opened && GetLastError () == ERROR_ACCESS_DENIED) {
    answer_result = 2;
    opened = OpenProcess (PROCESS_QUERY_INFORMATION, 0, pid);
  }
  if (!opened) {
    answer_result = 0;
    answer_error = GetLastError ();
  } else if (width_of (opened) > sizeof (void *)) {
    CloseHandle (opened);
    opened = 0;
    answer_result = 0;
    answer_error = ERROR_NOT_SUPPORTED; /* of 64 bits, and we have 32 */
  }
}
