/* own: what the agent says of itself, and what of its process is its own.  Nothing is allocated to
 * tell it. */
#include "agent.h"

static NOT_COPIED u64 first_stack = 0, first_stack_end = 0;

u64 own_stack, own_stack_end, own_heap, own_heap_end;

/* Before anything else: the stack on which Windows starts us. */
void own_begin (void)
{
  NT_TIB *tib = (NT_TIB *) NtCurrentTeb ();
  first_stack = (u64) (uintptr_t) tib->StackLimit;
  first_stack_end = (u64) (uintptr_t) tib->StackBase;
}

static u64 number (const void *place) { return (u64) (uintptr_t) place; }

static IMAGE_NT_HEADERS *headers (char *image)
{
  return (IMAGE_NT_HEADERS *) (image + ((IMAGE_DOS_HEADER *) image)->e_lfanew);
}

static int is_named (const IMAGE_SECTION_HEADER *section, const char *name)
{
  for (int i = 0; i < IMAGE_SIZEOF_SHORT_NAME; i++) {
    if ((char) section->Name[i] != name[i])
      return 0;
    if (!name[i])
      break;
  }
  return 1;
}

/* Start and end of each section of that name. */
static void add_sections (const char *name, u64 kind)
{
  char *image = (char *) GetModuleHandleW (0);
  IMAGE_SECTION_HEADER *section = IMAGE_FIRST_SECTION (headers (image));
  for (int i = 0; i < headers (image)->FileHeader.NumberOfSections; i++, section++)
    if (is_named (section, name)) {
      u64 start = number (image + section->VirtualAddress);
      if (kind)
        answer_add (kind);
      answer_add (start);
      answer_add (kind ? start + section->Misc.VirtualSize : section->Misc.VirtualSize);
    }
}

void hello (void)
{
  SYSTEM_INFO system;
  HMODULE ntdll = GetModuleHandleW (L"ntdll.dll");
  char *image = (char *) GetModuleHandleW (0);
  GetSystemInfo (&system);
  answer_result = AGENT_VERSION;
  answer_add (8 * sizeof (void *));
  answer_add (GetCurrentProcessId ());
  answer_add (system.dwPageSize);
  answer_add (system.dwAllocationGranularity);
  answer_add (number (system.lpMinimumApplicationAddress));
  answer_add (number (system.lpMaximumApplicationAddress) + 1);
  answer_add (number (image));
  answer_add (number (image) + headers (image)->OptionalHeader.SizeOfImage);
  answer_add (own_stack);
  answer_add (own_stack_end);
  answer_add (own_heap);
  answer_add (own_heap_end);
  answer_add (first_stack);
  answer_add (first_stack_end);
  answer_add (ntdll && GetProcAddress (ntdll, "wine_get_version") != 0);
  add_sections (".data", 0);
  add_sections (".bss", 0);
}

static void add_range (u64 kind, u64 start, u64 size)
{
  answer_add (kind);
  answer_add (start);
  answer_add (start + size);
}

/* Kind, start and end of each part that is not the program's that forks. */
void own (void)
{
  enum { IMAGE = 1, BUFFERS, STACK, PEB, TEB, HEAP };
  char *image = (char *) GetModuleHandleW (0);
  HANDLE heaps[16];
  DWORD count = GetProcessHeaps (16, heaps);
  answer_result = 1;
  add_range (IMAGE, number (image), headers (image)->OptionalHeader.SizeOfImage);
  add_sections (".own", BUFFERS); /* messages, answers, what goes through the pipe to the child */
  add_range (STACK, first_stack, first_stack_end - first_stack);
  add_range (PEB, own_peb (), 0x1000);
  add_range (TEB, number (NtCurrentTeb ()), sizeof (void *) == 8 ? 0x2000 : 0x1000);
  for (DWORD i = 0; i < count && i < 16; i++)
    add_range (HEAP, number (heaps[i]), 0x1000);
}
