/* application: the program that forks, and what proves that the fork was real.
 *
 * It runs on a stack at a fixed address and has a heap at another.  Values are in its data, its
 * bss, its heap and a local variable; a list in the heap leads through pointers to all of them.
 * The forkee finds them as its parent left them, or the fork did not work.
 */
#include "agent.h"

struct node {
  struct node *next;
  u64 *value;
  u64 own;
};

static struct context forked = {{0}}; /* where fork() was called; the copy brings it to the child */
static u64 of_data = 0x6174616400000001ULL;
static u64 of_bss;
static u64 *local_place;
static int returned = -2; /* what the last fork() gave; -2: there was none */
#define NODES 64

int application_begin (u64 stack, u64 stack_size, u64 heap, u64 heap_size)
{
  void *one = VirtualAlloc ((void *) (uintptr_t) stack, (SIZE_T) stack_size,
                            MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
  void *two = VirtualAlloc ((void *) (uintptr_t) heap, (SIZE_T) heap_size,
                            MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
  own_stack = stack;
  own_stack_end = stack + stack_size;
  own_heap = heap;
  own_heap_end = heap + heap_size;
  return one && two;
}

/* Fill every kind of memory with values that come from seed. */
void seed_values (u64 seed)
{
  struct node *node = (struct node *) (uintptr_t) own_heap;
  if (!node) { /* a forkee that has nothing of its parent's yet */
    answer_error = ERROR_NOT_READY;
    return;
  }
  u64 *targets[4] = {&of_data, &of_bss, local_place, 0};
  of_data = seed * 0x9e3779b97f4a7c15ULL + 1;
  of_bss = seed * 0xc2b2ae3d27d4eb4fULL + 2;
  *local_place = seed * 0x165667b19e3779f9ULL + 3;
  for (int i = 0; i < NODES; i++) {
    node[i].next = i + 1 < NODES ? &node[i + 1] : 0;
    node[i].own = seed * 0x27d4eb2f165667c5ULL + (u64) i;
    node[i].value = targets[i % 4] ? targets[i % 4] : &node[i].own;
  }
  answer_result = 1;
}

void add_values (void)
{
  u64 sum = 0;
  if (!own_heap) {
    answer_error = ERROR_NOT_READY;
    return;
  }
  int length = 0;
  for (struct node *node = (struct node *) (uintptr_t) own_heap; node && length < 2 * NODES;
       node = node->next, length++)
    sum = (sum ^ *node->value) * 0x100000001b3ULL + node->own;
  answer_result = (u64) (int64_t) returned;
  answer_add (of_data);
  answer_add (of_bss);
  answer_add (*local_place);
  answer_add (sum);
  answer_add ((u64) length);
  answer_add ((u64) (uintptr_t) local_place);
}

/* fork(): the pid of the child in the parent, -1 where there is none, 0 in the child. */
static int __attribute__ ((noinline)) fork_really (void)
{
  if (context_save (&forked))
    return 0;
  return serve ();
}

void application (void)
{
  volatile u64 local = 0;
  local_place = (u64 *) &local;
  seed_values (0);
  answer_result = 0;
  for (;;)
    returned = fork_really ();
}

/* In the forkee, once its stack, heap and data are the parent's: come out of its fork(). */
void become_the_parent (void)
{
  set_stack_bounds (own_stack, own_stack_end);
  context_restore (&forked);
}
