/* agent.h: what the parts of the agent know of each other.
 *
 * The agent is one small executable with three roles:
 *   agent probe               looks at other processes
 *   agent parent              is the process that forks
 *   agent forkee TOKEN PIPE   is its child; the parent starts it
 * Whoever started it sends messages, one at a time, and it answers each (message.c has the format).
 * It uses kernel32 alone and no C runtime, so that little is in its address space.
 */
#ifndef AGENT_H
#define AGENT_H

#define WIN32_LEAN_AND_MEAN
#define _WIN32_WINNT 0x0601
#define PSAPI_VERSION 2 /* its functions as kernel32 has them */
#include <windows.h>
#include <psapi.h>
#include <stdint.h>

typedef uint64_t u64;
typedef uint32_t u32;
typedef uint16_t u16;
typedef uint8_t u8;

#define AGENT_VERSION 1

/* What is in it stays as it is when the parent's data are copied into the forkee. */
#define NOT_COPIED __attribute__ ((section (".own")))

#ifdef _WIN64
#define STACK_AT 0x6f0000000ULL
#define HEAP_AT 0x800000000ULL
#else
#define STACK_AT 0x2f000000ULL
#define HEAP_AT 0x30000000ULL
#endif
#define STACK_SIZE 0x100000ULL
#define HEAP_SIZE 0x100000ULL

/* -- message.c ------------------------------------------------------------------------------- */

#define MOST_PAYLOAD 0x20000u

enum kind {
  HELLO = 1, RESERVE, RELEASE, QUERY, WALK, NAME, LOAD, FREE, BASE_OF, PEEK, POKE,
  SPAWN, RESUME, PUSH, END_CHILD, WAIT_CHILD, ALLOT, RETURN, RESUME_AS_CHILD, VALUES, SEED,
  EXIT, STALL, HANDLES, DIRECTORY, OPEN, BLOCKS,
  ABOUT, THREADS, MODULES, PROGRAM, PROCESSES, OWN, LAST_KIND
};

enum status { DONE, BAD_MESSAGE, NO_CHILD, CHILD_ENDED, CHILD_LATE };

/* The head of each message and of each answer; the payload follows. */
struct head {
  u32 size;   /* bytes of the payload */
  u16 kind;
  u8 whose;   /* message: 0 who reads it, 1 its child.  answer: a status */
  u8 zero;
  u32 serial; /* an answer has its message's */
  u32 limit;  /* message: milliseconds that the child may take.  answer: GetLastError */
};

struct message {
  struct head head;
  u64 number[4];
  char text[1024]; /* UTF-8, ends with a zero */
};

/* The answer in the making: a result, then as many numbers as are added. */
extern u64 answer_result;
extern u32 answer_error;
void answer_add (u64 number);
void answer_add_text (const char *text, int length);
int answer_room (u32 size); /* whether so many bytes more fit */

int receive (HANDLE from, struct message *message); /* 0 at the end of the pipe */
int check (struct message *message);                /* whether it is as its kind must be */
void answer (HANDLE to, const struct message *message, enum status status);
u32 pack (const struct message *message, u8 *into);

/* -- memory.c -------------------------------------------------------------------------------- */

void reserve (u64 address, u64 size, int commit);
void release (u64 address);
void query (u64 address);
void walk (HANDLE process, u64 from);
void name_of (HANDLE process, u64 address);
void peek (u64 address);
void poke (u64 address, u64 value);
void blocks (u64 size, u64 from, u64 to, u64 limit);

/* -- module.c -------------------------------------------------------------------------------- */

void load (const char *path, int resolve);
void unload (u64 handle);
void base_of (const char *name);
void directory (const char *path);
int to_wide (const char *text, WCHAR *wide, int most);

/* -- child.c --------------------------------------------------------------------------------- */

extern HANDLE child_process; /* the forkee */
void spawn (const char *token);
void resume (void);
void push (u64 address, u64 size);
void allot (u64 address, u64 size, int commit);
void end_child (u32 code);
enum status wait_child (u32 limit);
enum status ask_child (const struct message *message);

/* -- process.c ------------------------------------------------------------------------------- */

HANDLE whose (u64 number);
void open_process (u32 pid);
void about (HANDLE process);
void threads (HANDLE process);
void modules (HANDLE process);
void program_of (HANDLE process);
void processes (u64 skip);
u64 own_peb (void);

/* -- own.c ----------------------------------------------------------------------------------- */

void own_begin (void);
void hello (void);
void own (void);
extern u64 own_stack, own_stack_end, own_heap, own_heap_end; /* the application's */

/* -- context.c ------------------------------------------------------------------------------- */

struct context {
  u64 saved[32];
};
int context_save (struct context *context); /* 0; 1 when it comes back by context_restore */
void context_restore (struct context *context) __attribute__ ((noreturn));
void call_on_stack (void *top, void (*function) (void)) __attribute__ ((noreturn));
void set_stack_bounds (u64 base, u64 end);

/* -- application.c --------------------------------------------------------------------------- */

int application_begin (u64 stack, u64 stack_size, u64 heap, u64 heap_size);
void application (void);
void become_the_parent (void) __attribute__ ((noreturn));
void seed_values (u64 seed);
void add_values (void);

/* -- agent.c --------------------------------------------------------------------------------- */

/* Whether whoever sends messages has closed his end. */
int nobody_asks (void);
/* Carry out messages until fork() returns; gives what it returns in the parent. */
int serve (void);

#endif
