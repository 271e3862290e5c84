/* agent: the entry point, the roles, and what is done for each kind of message. */
#include "agent.h"

/* Where this process has its messages from, and where its answers go. */
static NOT_COPIED HANDLE messages = 0, answers = 0;
static NOT_COPIED int is_forkee = 0;

int nobody_asks (void)
{
  static NOT_COPIED WCHAR host[300] = {0};
  DWORD waiting = 0;
  if (PeekNamedPipe (messages, 0, 0, 0, &waiting, 0))
    return 0;
  if (GetLastError () == ERROR_BROKEN_PIPE)
    return 1;
  /* Wine can't look into a pipe of the system under it, but sees that system's processes. */
  DWORD length = GetEnvironmentVariableW (L"FORKVIZ_HOST", host, 300);
  return length && length < 300 && GetFileAttributesW (host) == INVALID_FILE_ATTRIBUTES;
}
static NOT_COPIED struct message message = {{0}, {0}, {0}};

#ifdef __clang__
/* lld wants it where there are no thread-local variables, too. */
NOT_COPIED unsigned long _tls_index = 0;
#endif

/* The compiler writes calls of these. */
void *memcpy (void *to, const void *from, size_t size)
{
  volatile char *into = to;
  const char *what = from;
  while (size--)
    *into++ = *what++;
  return to;
}

void *memset (void *to, int byte, size_t size)
{
  volatile char *into = to;
  while (size--)
    *into++ = (char) byte;
  return to;
}

/* How many handles there are.  Wine does not count them, but gives the lowest that is free. */
static void handles (void)
{
  DWORD count = 0;
  if (!GetProcessHandleCount (GetCurrentProcess (), &count) || !count) {
    HANDLE next = CreateEventW (0, 1, 0, 0);
    count = (DWORD) (uintptr_t) next / 4;
    CloseHandle (next);
  }
  answer_result = count;
}

/* 1 where fork() is to return, with its value in *returns. */
static int carry_out (enum status *status, int *returns)
{
  const u64 *number = message.number;
  switch (message.head.kind) {
  case HELLO: hello (); break;
  case RESERVE: reserve (number[0], number[1], (int) number[2]); break;
  case RELEASE: release (number[0]); break;
  case QUERY: query (number[0]); break;
  case WALK: walk (whose (number[0]), number[1]); break;
  case NAME: name_of (whose (number[0]), number[1]); break;
  case LOAD: load (message.text, (int) number[0]); break;
  case FREE: unload (number[0]); break;
  case BASE_OF: base_of (message.text); break;
  case PEEK: peek (number[0]); break;
  case POKE: poke (number[0], number[1]); break;
  case SPAWN: spawn (message.text); break;
  case RESUME: resume (); break;
  case PUSH: push (number[0], number[1]); break;
  case END_CHILD: end_child ((u32) number[0]); break;
  case WAIT_CHILD: *status = wait_child ((u32) number[0]); break;
  case ALLOT: allot (number[0], number[1], (int) number[2]); break;
  case VALUES: add_values (); break;
  case SEED: seed_values (number[0]); break;
  case DIRECTORY: directory (message.text); break;
  case OPEN: open_process ((u32) number[0]); break;
  case ABOUT: about (whose (number[0])); break;
  case THREADS: threads (whose (number[0])); break;
  case MODULES: modules (whose (number[0])); break;
  case PROGRAM: program_of (whose (number[0])); break;
  case PROCESSES: processes (number[0]); break;
  case OWN: own (); break;
  case BLOCKS: blocks (number[0], number[1], number[2], number[3]); break;
  case STALL: Sleep (INFINITE); break;
  case HANDLES: handles (); break;
  case RETURN: *returns = (int) number[0]; return 1;
  case RESUME_AS_CHILD: *returns = 0; return is_forkee;
  case EXIT: *returns = (int) number[0]; return 1;
  }
  return 0;
}

int serve (void)
{
  while (receive (messages, &message)) {
    enum status status = DONE;
    int returns = 0;
    if (!check (&message))
      status = BAD_MESSAGE;
    else if (message.head.whose)
      status = ask_child (&message);
    else if (carry_out (&status, &returns)) {
      answer (answers, &message, DONE);
      if (message.head.kind == EXIT)
        ExitProcess ((UINT) returns);
      if (message.head.kind == RESUME_AS_CHILD)
        become_the_parent ();
      return returns;
    }
    answer (answers, &message, status);
  }
  end_child (1);
  ExitProcess (0); /* whoever asked us is gone */
}

/* A heap that has grown already does not grow, and take a place, while a DLL is loaded. */
static void let_the_heap_grow (void)
{
  void *pieces[16];
  for (int i = 0; i < 16; i++)
    pieces[i] = HeapAlloc (GetProcessHeap (), 0, 0x4000);
  for (int i = 0; i < 16; i++)
    if (pieces[i])
      HeapFree (GetProcessHeap (), 0, pieces[i]);
}

static const WCHAR *word (const WCHAR *here)
{
  int quoted = *here == '"';
  if (quoted)
    here++;
  while (*here && (quoted ? *here != '"' : *here != ' '))
    here++;
  if (quoted && *here)
    here++;
  while (*here == ' ')
    here++;
  return here;
}

static u64 hex_number (const WCHAR *here)
{
  u64 number = 0;
  for (; *here && *here != ' '; here++)
    number = 16 * number + (u64) (*here <= '9' ? *here - '0' : (*here | 32) - 'a' + 10);
  return number;
}

static void __attribute__ ((noreturn)) serve_for_good (void)
{
  for (;;)
    serve ();
}

/* parent STACK SIZE HEAP SIZE, in hex: where the application has them. */
static void begin_parent (const WCHAR *arguments)
{
  u64 places[4] = {STACK_AT, STACK_SIZE, HEAP_AT, HEAP_SIZE};
  for (int i = 0; i < 4 && *arguments; i++) {
    places[i] = hex_number (arguments);
    arguments = word (arguments);
  }
  if (!application_begin (places[0], places[1], places[2], places[3]))
    ExitProcess (5);
  set_stack_bounds (own_stack, own_stack_end);
  call_on_stack ((void *) (uintptr_t) (own_stack_end - 64), application);
}

void begin (void)
{
  const WCHAR *role = word (GetCommandLineW ());
  own_begin ();
  SetErrorMode (SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
  let_the_heap_grow ();
  if (*role == 'f') {
    is_forkee = 1;
    messages = answers = (HANDLE) (uintptr_t) hex_number (word (word (role)));
    serve_for_good ();
  }
  messages = GetStdHandle (STD_INPUT_HANDLE);
  answers = GetStdHandle (STD_OUTPUT_HANDLE);
  SetHandleInformation (messages, HANDLE_FLAG_INHERIT, 0);
  SetHandleInformation (answers, HANDLE_FLAG_INHERIT, 0);
  /* agent ROLE TOKEN ...: the token is for whoever lists processes */
  if (*role == 'p' && role[1] == 'a')
    begin_parent (word (word (role)));
  serve_for_good ();
}
