/* message: the format in which the agent is asked and answers.
 *
 * A message is a head of 16 bytes and a payload; all numbers are little-endian.  The payload is as
 * many numbers of 64 bits as the kind wants, and, for a kind that wants one, a text in UTF-8 that
 * fills the rest.  An answer is a head with the same kind and serial, and a payload that starts
 * with the result, in 64 bits.  A payload that is not as its kind must be is read to its end and
 * answered with BAD_MESSAGE; after a head that can't be one the agent ends with code 3.
 */
#include "agent.h"

/* How many numbers each kind has, and whether a text follows. */
static const struct { u8 numbers, text; } shapes[LAST_KIND] = {
  [HELLO] = {0, 0},   [RESERVE] = {3, 0},  [RELEASE] = {1, 0},    [QUERY] = {1, 0},
  [WALK] = {2, 0},    [NAME] = {2, 0},     [LOAD] = {1, 1},       [FREE] = {1, 0},
  [BASE_OF] = {0, 1}, [PEEK] = {1, 0},     [POKE] = {2, 0},       [SPAWN] = {0, 1},
  [RESUME] = {0, 0},  [PUSH] = {2, 0},     [END_CHILD] = {1, 0},  [WAIT_CHILD] = {1, 0},
  [ALLOT] = {3, 0},   [RETURN] = {1, 0},   [RESUME_AS_CHILD] = {0, 0}, [VALUES] = {0, 0},
  [SEED] = {1, 0},    [EXIT] = {1, 0},     [STALL] = {0, 0},      [HANDLES] = {0, 0},
  [DIRECTORY] = {0, 1}, [OPEN] = {1, 0},   [BLOCKS] = {4, 0},
  [ABOUT] = {1, 0},   [THREADS] = {1, 0},  [MODULES] = {1, 0},    [PROGRAM] = {1, 0},
  [PROCESSES] = {1, 0}, [OWN] = {0, 0},
};

NOT_COPIED u64 answer_result = 0;
NOT_COPIED u32 answer_error = 0;
static NOT_COPIED u32 answer_used = 0;
static NOT_COPIED struct {
  struct head head;
  u64 result; /* 16 bytes from the start: nothing lies between */
  u8 rest[MOST_PAYLOAD];
} out = {{0}, 0, {0}};

void answer_add (u64 number)
{
  if (answer_used + 8 > MOST_PAYLOAD)
    return;
  __builtin_memcpy (out.rest + answer_used, &number, 8);
  answer_used += 8;
}

void answer_add_text (const char *text, int length)
{
  if (length < 0 || answer_used + (u32) length > MOST_PAYLOAD)
    return;
  __builtin_memcpy (out.rest + answer_used, text, (u32) length);
  answer_used += (u32) length;
}

int answer_room (u32 size) { return answer_used + size <= MOST_PAYLOAD; }

static int read_all (HANDLE from, void *into, u32 size)
{
  while (size) {
    DWORD got = 0;
    if (!ReadFile (from, into, size, &got, 0) || !got)
      return 0;
    into = (char *) into + got;
    size -= got;
  }
  return 1;
}

static void write_all (HANDLE to, const void *what, u32 size)
{
  while (size) {
    DWORD done = 0;
    if (!WriteFile (to, what, size, &done, 0))
      ExitProcess (4); /* the reader is gone */
    what = (const char *) what + done;
    size -= done;
  }
}

int receive (HANDLE from, struct message *message)
{
  struct head *head = &message->head;
  if (!read_all (from, head, sizeof *head))
    return 0;
  if (head->zero || head->whose > 1 || head->size > MOST_PAYLOAD)
    ExitProcess (3);
  u32 most = sizeof message->number + sizeof message->text - 1;
  u32 first = head->size < most ? head->size : most;
  static NOT_COPIED u8 payload[sizeof message->number + sizeof message->text] = {0};
  if (!read_all (from, payload, first))
    return 0;
  for (u32 left = head->size - first; left;) { /* what is not wanted is read and left */
    u8 waste[64];
    u32 part = left < sizeof waste ? left : sizeof waste;
    if (!read_all (from, waste, part))
      return 0;
    left -= part;
  }
  int known = head->kind > 0 && head->kind < LAST_KIND;
  u32 numbers = known ? 8u * shapes[head->kind].numbers : 0;
  if (numbers > first)
    numbers = first;
  __builtin_memcpy (message->number, payload, numbers);
  u32 letters = first - numbers;
  if (letters >= sizeof message->text)
    letters = sizeof message->text - 1;
  __builtin_memcpy (message->text, payload + numbers, letters);
  message->text[letters] = 0;
  return 1;
}

int check (struct message *message)
{
  u32 kind = message->head.kind, size = message->head.size;
  if (kind == 0 || kind >= LAST_KIND)
    return 0;
  u32 numbers = 8u * shapes[kind].numbers;
  if (shapes[kind].text)
    return size > numbers && size - numbers < sizeof message->text;
  return size == numbers;
}

void answer (HANDLE to, const struct message *message, enum status status)
{
  out.head = message->head;
  out.head.size = 8 + answer_used;
  out.head.whose = (u8) status;
  out.head.zero = 0;
  out.head.limit = answer_error;
  out.result = answer_result;
  write_all (to, &out, (u32) sizeof out.head + out.head.size);
  answer_used = 0;
  answer_result = 0;
  answer_error = 0;
}

/* The message as it came, for the child; how many bytes it has. */
u32 pack (const struct message *message, u8 *into)
{
  u32 numbers = 8u * shapes[message->head.kind].numbers;
  struct head head = message->head;
  head.whose = 0;
  __builtin_memcpy (into, &head, sizeof head);
  __builtin_memcpy (into + sizeof head, message->number, numbers);
  __builtin_memcpy (into + sizeof head + numbers, message->text, head.size - numbers);
  return (u32) sizeof head + head.size;
}
