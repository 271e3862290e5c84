/* child: the forkee, as its parent has it: made suspended, woken, copied into, ended. */
#include "agent.h"

NOT_COPIED HANDLE child_process = 0;
static NOT_COPIED HANDLE child_thread = 0;
static NOT_COPIED HANDLE pipe_end = 0; /* the parent's end of the pipe to the forkee */
static NOT_COPIED HANDLE job = 0;
static NOT_COPIED HANDLE came = 0; /* the event of what is read from the pipe */
static NOT_COPIED u32 children = 0;

#define SLICE 200 /* milliseconds after which a wait looks whether anybody is still there */
#define REAPED 30000 /* milliseconds within which a child that ends, or was ended, is gone */

static void forget (HANDLE *handle)
{
  if (*handle)
    CloseHandle (*handle);
  *handle = 0;
}

static char *put_text (char *here, const char *text)
{
  while (*text)
    *here++ = *text++;
  *here = 0;
  return here;
}

static char *put_hex (char *here, u64 number)
{
  for (int shift = 60; shift >= 0; shift -= 4)
    *here++ = "0123456789abcdef"[(number >> shift) & 15];
  *here = 0;
  return here;
}

/* A job that ends all its processes when its last handle is closed: whatever becomes of us. */
static int make_job (void)
{
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
  if (job)
    return 1;
  __builtin_memset (&limits, 0, sizeof limits);
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
  job = CreateJobObjectW (0, 0);
  return job
         && SetInformationJobObject (job, JobObjectExtendedLimitInformation, &limits,
                                     sizeof limits);
}

/* One pipe for both ways.  No other process can have its other end: there is but one, and we open it. */
static HANDLE make_pipe (void)
{
  static NOT_COPIED char name[80] = {0};
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, 0, 1};
  char *here = put_text (name, "\\\\.\\pipe\\forkviz-");
  here = put_hex (here, GetCurrentProcessId ());
  put_hex (put_text (here, "-"), ++children);
  pipe_end = CreateNamedPipeA (
      name, PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
      PIPE_TYPE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS, 1, 0x10000, 0x10000, 0, 0);
  if (pipe_end == INVALID_HANDLE_VALUE) {
    pipe_end = 0;
    return 0;
  }
  HANDLE other = CreateFileA (name, GENERIC_READ | GENERIC_WRITE, 0, &inherited, OPEN_EXISTING, 0,
                              0);
  return other == INVALID_HANDLE_VALUE ? 0 : other;
}

/* token: what tells our processes apart from all others in a list of them. */
void spawn (const char *token)
{
  static NOT_COPIED WCHAR program[1024] = {0}, command[2200] = {0};
  static NOT_COPIED char line[2200] = {0};
  static NOT_COPIED STARTUPINFOW start = {0};
  PROCESS_INFORMATION made;
  end_child (1);
  HANDLE other = make_job () ? make_pipe () : 0;
  if (!came)
    came = CreateEventW (0, 1, 0, 0);
  if (!other || !came) {
    answer_error = GetLastError ();
    forget (&pipe_end);
    return;
  }
  char *here = put_text (put_text (line, "\"agent\" forkee "), token);
  put_hex (put_text (here, " "), (u64) (uintptr_t) other);
  to_wide (line, command, 2200);
  GetModuleFileNameW (0, program, 1024);
  start.cb = sizeof start;
  start.dwFlags = STARTF_USESTDHANDLES; /* it has none: the pipe is all that it needs */
  if (!CreateProcessW (program, command, 0, 0, 1, CREATE_SUSPENDED | CREATE_NO_WINDOW, 0, 0,
                       &start, &made)) {
    answer_error = GetLastError ();
    forget (&pipe_end);
  } else {
    child_process = made.hProcess;
    child_thread = made.hThread;
    answer_result = made.dwProcessId;
    if (!AssignProcessToJobObject (job, child_process)) {
      /* It could outlive us. */
      u32 why = GetLastError ();
      end_child (1);
      answer_result = 0;
      answer_error = why;
    }
  }
  CloseHandle (other);
}

void resume (void)
{
  answer_result = child_thread && ResumeThread (child_thread) != (DWORD) -1;
  answer_error = answer_result ? 0 : GetLastError ();
  forget (&child_thread);
}

/* Copy our own bytes into the child, at the same address. */
void push (u64 address, u64 size)
{
  SIZE_T done = 0;
  void *place = (void *) (uintptr_t) address;
  SetLastError (ERROR_INVALID_HANDLE);
  if (child_process && WriteProcessMemory (child_process, place, place, (SIZE_T) size, &done)
      && done == size)
    answer_result = done;
  else
    answer_error = GetLastError ();
}

/* What something injected would do: take memory in the child, without its doing. */
void allot (u64 address, u64 size, int commit)
{
  void *got = VirtualAllocEx (child_process, (void *) (uintptr_t) address, (SIZE_T) size,
                              commit ? MEM_RESERVE | MEM_COMMIT : MEM_RESERVE, PAGE_READWRITE);
  answer_result = (u64) (uintptr_t) got;
  answer_error = got ? 0 : GetLastError ();
}

/* Wait for one of some handles, as long as there is somebody who waits for us: when our input is
 * closed, we end, and so does the child. */
static DWORD wait_for (DWORD count, const HANDLE *handles, u32 limit)
{
  for (;;) {
    u32 slice = limit < SLICE ? limit : SLICE;
    DWORD which = WaitForMultipleObjects (count, handles, 0, slice);
    if (which != WAIT_TIMEOUT || limit <= slice)
      return which;
    if (nobody_asks ()) {
      end_child (1);
      ExitProcess (0);
    }
    limit -= slice;
  }
}

void end_child (u32 code)
{
  if (child_process) {
    answer_result = (u64) TerminateProcess (child_process, code);
    WaitForSingleObject (child_process, REAPED);
  }
  forget (&child_process);
  forget (&child_thread);
  forget (&pipe_end);
}

enum status wait_child (u32 limit)
{
  DWORD code = 0;
  if (!child_process)
    return NO_CHILD;
  if (wait_for (1, &child_process, limit) != WAIT_OBJECT_0)
    return CHILD_LATE;
  GetExitCodeProcess (child_process, &code);
  answer_result = code;
  return DONE;
}

/* Do a read or a write that was begun, within the limit, or until the child ends. */
static enum status finish (OVERLAPPED *io, DWORD *done, u32 limit)
{
  HANDLE either[2] = {came, child_process};
  DWORD which = wait_for (2, either, limit);
  if (which == WAIT_OBJECT_0 + 1 && WaitForSingleObject (came, 0) == WAIT_OBJECT_0)
    which = WAIT_OBJECT_0; /* it ended after it had answered */
  if (which != WAIT_OBJECT_0) {
    CancelIo (pipe_end);
    GetOverlappedResult (pipe_end, io, done, 1);
    return which == WAIT_OBJECT_0 + 1 ? CHILD_ENDED : CHILD_LATE;
  }
  return GetOverlappedResult (pipe_end, io, done, 1) && *done ? DONE : CHILD_ENDED;
}

static enum status transfer (void *what, u32 size, int writes, u32 limit)
{
  while (size) {
    OVERLAPPED io;
    DWORD done = 0;
    __builtin_memset (&io, 0, sizeof io);
    io.hEvent = came;
    ResetEvent (came);
    BOOL at_once = writes ? WriteFile (pipe_end, what, size, &done, &io)
                          : ReadFile (pipe_end, what, size, &done, &io);
    if (!at_once && GetLastError () != ERROR_IO_PENDING)
      return CHILD_ENDED;
    enum status status = finish (&io, &done, limit);
    if (status != DONE)
      return status;
    what = (char *) what + done;
    size -= done;
  }
  return DONE;
}

static NOT_COPIED u8 passing[sizeof (struct message) + MOST_PAYLOAD + 64] = {0};

/* Ask the child what we were asked to ask it; its answer becomes ours. */
enum status ask_child (const struct message *message)
{
  struct head head;
  u64 result;
  if (!child_process || !pipe_end)
    return NO_CHILD;
  enum status status = transfer (passing, pack (message, passing), 1, message->head.limit);
  if (status == DONE)
    status = transfer (&head, sizeof head, 0, message->head.limit);
  if (status == DONE && (head.serial != message->head.serial || head.size < 8
                         || head.size > MOST_PAYLOAD + 8))
    return CHILD_LATE; /* the answer to something else: what comes can't be trusted any more */
  if (status == DONE)
    status = transfer (&result, 8, 0, message->head.limit);
  if (status == DONE)
    status = transfer (passing, head.size - 8, 0, message->head.limit);
  if (status == DONE) {
    answer_result = result;
    answer_error = head.limit;
    answer_add_text ((char *) passing, (int) (head.size - 8));
    return (enum status) head.whose;
  }
  if (status == CHILD_ENDED) {
    DWORD code = 0;
    /* Its pipe closes before it has ended; until then it has no code. */
    if (WaitForSingleObject (child_process, REAPED) != WAIT_OBJECT_0)
      return CHILD_LATE;
    GetExitCodeProcess (child_process, &code);
    answer_result = code;
  }
  return status;
}
