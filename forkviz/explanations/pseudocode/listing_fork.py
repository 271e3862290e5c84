"""listing_fork: the listing of fork() around the sort and the reload, in parent and child."""

from __future__ import annotations

from forkviz.explanations.pseudocode.template import Text

__all__ = ["PROTOCOL"]

FORK = Text(
    "fork",
    "{function}, frok::parent, frok::error ?clean\n{function}, frok::parent ?!clean",
    """
def fork():                                              @start
    info = all that the child must know  # P1            @P1
    hold(atfork handlers, signals, process lock)  # P2   @P2
    # P3: the order of the DLLs                          @P3
    dlls = topsort(dlls)                                       ?topsort
    order = as they came  # nobody sorts                 @order  ?!topsort
    setjmp()  # P4: here the child will wake up          @P4
    choose(priority, console)  # P5                      @P5
    lock(heaps)  # P6                                    @P6
    left = {count}  # retries
    attempt = 0
    while True:                                                ?!forkables
    while True:  # the second time from P1 on: dofork again    ?forkables
        attempt += 1
        hardlinks = attempt == 2                               ?forkables
        # P7: start the same program again               @P7
        CreateProcess(program, info)                     @create
        # from here on child() runs: C1 to C9
        wait(subproc_ready, or its end)  # P8            @P8
        pid = a free number  # P9                        @P9
        # P10: the stack                                 @P10
        write(stack)                                     @push-stack
        # P11: the data of linked DLLs                   @P11
        push_data(linked)
        # P12: the child may go on                       @P12
        SetEvent(forker_finished)                        @wake
        wait(subproc_ready, or its end)
        # P13: the data of dlopened DLLs                 @P13
        push_data(dlopened)
        if dlopened:
            SetEvent(forker_finished)                    @wake-again
        if the child lives:
            # what Windows has moved besides, stays so   @drift
            return pid  # P14                            @return
        code = exit code of the dead child               @dead
        if not proc_retry(code):
            break
    if code != EXITCODE_FORK_FAILED:  # {failed}
        print(when and how the child died)               @print
    return -1, EAGAIN  # P14                             @fail
""",
)

PUSH_DATA = Text(
    "push_data",
    "frok::parent, child_copy",
    """
def push_data(dlls):
    for dll in dlls:
        if not write(dll.data, dll.bss):                 @push
            # a smaller file has no pages to write to
            if attempt > 1:                                    ?forkables
                print("write copy failed")               @print  ?forkables
            print("write copy failed")                   @print  ?!forkables
            TerminateProcess(child, 1)                   @end
            return
""",
)

PROC_RETRY = Text(
    "proc_retry",
    "proc_retry, frok::error ?clean\nproc_retry ?!clean\npatch 1/5 fork-clean-exit ?clean",
    """
def proc_retry(code):
    # the loop around CreateProcess is there, unused           ?never
    return False                                         @never  ?never
    if attempt == 1:                                           ?forkables
        return True  # with hardlinks                    @again  ?forkables
    return False  # that was the second time             @spent  ?forkables
    if left > 0:                                               ?luck
        left -= 1                                              ?luck
        return True  # another may be luckier            @again  ?luck
    return False  # all retries are used                 @spent  ?luck
    if left <= 0 and the child had reported:                   ?count silent
        return False  # all retries are used             @late  ?count silent
    if it had reported and code != EXITCODE_RETRY:             ?count silent
    if the child had reported:                                 ?count !silent
        return False  # nobody retries after that        @reported  ?count
    if code == EXITCODE_FORK_FAILED:  # {failed}               ?count clean
        return False                                     @failed  ?count clean
    if code == STATUS_DLL_NOT_FOUND:                           ?count
        return False                                     @final  ?count
    if code in (ACCESS_VIOLATION, ILLEGAL_INSTRUCTION):        ?count crash
        return False                                     @crash  ?count crash
    if left <= 0:                                              ?count
        return False  # all retries are used             @spent  ?count
    cheap = code in (EXITCODE_RETRY, DLL_INIT_FAILED)          ?count some
    left -= 1 if cheap else 2                                  ?count some
    return True                                          @again  ?count some
""",
)

CHILD = Text(
    "child",
    "dll_crt0_0, handle_fork, dll_crt0_1, frok::child",
    """
def child():
    # C1: the loader maps program and linked DLLs        @C1
    # C2: cygwin1.dll attaches; in_forkee is set         @C2
    block_bad_address_space()                                  ?low
    # C3: handle_fork                                    @C3
    init_heaps()
    alloc_stack()  # before anything can be in its place       ?plan
    for part in (cygheap, data, bss, user heap):
        read(part)  # out of the parent                  @pull
    reserve_space()                                            ?early !plan
    keep_places()                                              ?early plan
    # C4: threads and signals                            @C4
    # C5: linked DLLs attach                             @C5
    for dll in linked:
        alloc(dll)
    # C6: the stack at its place, then longjmp           @C6
    alloc_stack()
    # C7: report for the first time                      @C7
    reserve_space()                                            ?late !plan
    keep_places()                                              ?late plan
    SetEvent(subproc_ready)  # after longjmp             @ready
    wait(forker_finished)
    # C8: the dlopened DLLs                              @C8
    if dlopened:
        load_after_fork_impl(first of dlopened, 0)             ?recursion
        load_after_fork()                                      ?upto
        load_by_plan()                                         ?plan
        SetEvent(subproc_ready)  # loaded dlls           @loaded
        wait(forker_finished)
    else:
        SetEvent(subproc_ready)  # performed fork fixup  @fixup
    return 0  # C9: in_forkee is cleared                 @C9
""",
)

INIT_HEAPS = Text(
    "init_heaps",
    "handle_fork, user_heap_info::init",
    """
def init_heaps():
    for heap in heaps of the parent:
        if it is here, at heap.start already:            @there
            continue
        if not VirtualAlloc(heap.start, heap.size):      @make
            who = occupant(heap.start, heap.size)              ?plan
            {abort}("couldn't allocate heap")            @no-heap
""",
)

ALLOC_STACK = Text(
    "alloc_stack",
    "child_info_fork::alloc_stack, alloc_stack_hard_way",
    """
def alloc_stack():  # of the thread that forks
    if Windows gave it the parent's already:             @there
        return
    if not VirtualAlloc(stack.start, stack.size):        @make
        who = occupant(stack.start, stack.size)                ?plan
        {abort}("can't reserve memory for parent stack") @taken
""",
)

LOW = Text(
    "block_bad_address_space",
    "dll_list::block_bad_address_space; patch 5/5 fork-bad-addr",
    """
def block_bad_address_space():
    here = 0x10000
    while here < 0x400000:
        run = VirtualQuery(here)                         @look
        if not run:
            {abort}("couldn't examine memory")           @no-look
        if run is free:
            size = min(run.end, 0x400000) - here
            if not VirtualAlloc(here, size):             @block
                print("couldn't block out", here)        @print
        here = run.end, up to 64 KiB
""",
    "low",
)

ALLOC = Text(
    "alloc",
    "dll_list::alloc\npatch 1/5 fork-clean-exit ?clean",
    """
def alloc(dll):  # called by its entry point
    there = its entry in the parent's list
    # its place is compared with there: by nobody        @check  ?unchecked
    if it moved: the first pointer into it crashes       @crash  ?unchecked
    if dll.handle != there.handle:                       @check  ?handle
    if dll.data != there.data:                           @check  ?segments
        who = occupant(there.base, there.size)                 ?plan !unchecked
        {abort}("{moved}")                               @moved  ?!unchecked
    if dll.bss_end != there.bss_end:                     @bounds  ?segments !plan
        {abort}("bss segment end")                       @other  ?segments !plan
    if dll.bss_end != there.bss_end:                     @bounds  ?plan
        if there.bss_end is beyond the end of dll:             ?plan
            {abort}("bytes now, and its data end")       @other  ?plan
    return there
""",
)

ABORT = Text(
    "{abort}",
    "child_info_fork::abort; patch 1/5 fork-clean-exit",
    """
def {abort}(reason):
    code = EXITCODE_FORK_FAILED  # {failed}
    if reason is the heap:                                     ?!silent
        code = EXITCODE_RETRY if left > 0 else API_FATAL       ?!silent
    if reason is the stack:                                    ?!silent !plan
        code = API_FATAL  # 0x100                              ?!silent !plan
    if left > 0:                                               ?silent
        code = EXITCODE_RETRY                                  ?silent
    if reason is the stack, or no place that is taken:         ?silent
        code = API_FATAL  # 0x100                              ?silent
    for block in ledger:                                       ?plan
        VirtualFree(block)                               @release  ?plan
    if code == API_FATAL:
        print("*** fatal error", reason)                 @fatal
    elif code != EXITCODE_RETRY:                               ?!silent !forkables
    elif code != EXITCODE_RETRY and attempt > 1:               ?!silent forkables
        print(reason)                                    @print  ?!silent
    exit(code)  # no destructor runs                     @exit
""",
    "clean",
)

API_FATAL = Text(
    "{abort}",
    "api_fatal",
    """
def {abort}(reason):
    for block in ledger:                                       ?plan
        VirtualFree(block)                               @release  ?plan
    print("***", reason)                                 @print
    run the destructors of DLLs that are half made
    exit(0x100)                                          @exit
""",
    "!clean",
)

#: In the order in which a fork comes to them; the sort and the reload have texts of their own.
PROTOCOL = (
    FORK,
    CHILD,
    LOW,
    INIT_HEAPS,
    ALLOC_STACK,
    ALLOC,
    PUSH_DATA,
    ABORT,
    API_FATAL,
    PROC_RETRY,
)
