/* context: where a thread is, saved and come back to, on a stack of our choosing.
 *
 * The C runtime's longjmp unwinds, and does not survive a change of stacks; this does nothing but
 * put the registers back that a function must leave as they were.
 */
#include "agent.h"

#ifdef _WIN64
__asm__ (".globl context_save\n"
         "context_save:\n"
         "  mov %rbx, 0(%rcx)\n"
         "  mov %rbp, 8(%rcx)\n"
         "  mov %rsi, 16(%rcx)\n"
         "  mov %rdi, 24(%rcx)\n"
         "  mov %r12, 32(%rcx)\n"
         "  mov %r13, 40(%rcx)\n"
         "  mov %r14, 48(%rcx)\n"
         "  mov %r15, 56(%rcx)\n"
         "  lea 8(%rsp), %rax\n"
         "  mov %rax, 64(%rcx)\n"
         "  mov (%rsp), %rax\n"
         "  mov %rax, 72(%rcx)\n"
         "  movups %xmm6, 80(%rcx)\n"
         "  movups %xmm7, 96(%rcx)\n"
         "  movups %xmm8, 112(%rcx)\n"
         "  movups %xmm9, 128(%rcx)\n"
         "  movups %xmm10, 144(%rcx)\n"
         "  movups %xmm11, 160(%rcx)\n"
         "  movups %xmm12, 176(%rcx)\n"
         "  movups %xmm13, 192(%rcx)\n"
         "  movups %xmm14, 208(%rcx)\n"
         "  movups %xmm15, 224(%rcx)\n"
         "  xor %eax, %eax\n"
         "  ret\n"
         ".globl context_restore\n"
         "context_restore:\n"
         "  mov 0(%rcx), %rbx\n"
         "  mov 8(%rcx), %rbp\n"
         "  mov 16(%rcx), %rsi\n"
         "  mov 24(%rcx), %rdi\n"
         "  mov 32(%rcx), %r12\n"
         "  mov 40(%rcx), %r13\n"
         "  mov 48(%rcx), %r14\n"
         "  mov 56(%rcx), %r15\n"
         "  movups 80(%rcx), %xmm6\n"
         "  movups 96(%rcx), %xmm7\n"
         "  movups 112(%rcx), %xmm8\n"
         "  movups 128(%rcx), %xmm9\n"
         "  movups 144(%rcx), %xmm10\n"
         "  movups 160(%rcx), %xmm11\n"
         "  movups 176(%rcx), %xmm12\n"
         "  movups 192(%rcx), %xmm13\n"
         "  movups 208(%rcx), %xmm14\n"
         "  movups 224(%rcx), %xmm15\n"
         "  mov 64(%rcx), %rsp\n"
         "  mov $1, %eax\n"
         "  jmp *72(%rcx)\n"
         ".globl call_on_stack\n"
         "call_on_stack:\n"
         "  mov %rcx, %rsp\n"
         "  and $-16, %rsp\n"
         "  sub $32, %rsp\n"
         "  xor %ebp, %ebp\n"
         "  call *%rdx\n"
         "  hlt\n");
#else
__asm__ (".globl _context_save\n"
         "_context_save:\n"
         "  mov 4(%esp), %ecx\n"
         "  mov %ebx, 0(%ecx)\n"
         "  mov %ebp, 8(%ecx)\n"
         "  mov %esi, 16(%ecx)\n"
         "  mov %edi, 24(%ecx)\n"
         "  lea 4(%esp), %eax\n"
         "  mov %eax, 64(%ecx)\n"
         "  mov (%esp), %eax\n"
         "  mov %eax, 72(%ecx)\n"
         "  xor %eax, %eax\n"
         "  ret\n"
         ".globl _context_restore\n"
         "_context_restore:\n"
         "  mov 4(%esp), %ecx\n"
         "  mov 0(%ecx), %ebx\n"
         "  mov 8(%ecx), %ebp\n"
         "  mov 16(%ecx), %esi\n"
         "  mov 24(%ecx), %edi\n"
         "  mov 64(%ecx), %esp\n"
         "  mov $1, %eax\n"
         "  jmp *72(%ecx)\n"
         ".globl _call_on_stack\n"
         "_call_on_stack:\n"
         "  mov 8(%esp), %edx\n"
         "  mov 4(%esp), %esp\n"
         "  and $-16, %esp\n"
         "  xor %ebp, %ebp\n"
         "  call *%edx\n"
         "  hlt\n");
#endif

/* Tell Windows which stack this thread is on, as a fiber does: the TEB holds its bounds. */
void set_stack_bounds (u64 base, u64 end)
{
  NT_TIB *tib = (NT_TIB *) NtCurrentTeb ();
  tib->StackBase = (void *) (uintptr_t) end;
  tib->StackLimit = (void *) (uintptr_t) base;
#ifdef _WIN64
  *(void **) ((char *) tib + 0x1478) = (void *) (uintptr_t) base; /* DeallocationStack */
#else
  *(void **) ((char *) tib + 0xe0c) = (void *) (uintptr_t) base;
#endif
}
