/* The reload of a forked child as it landed on 2011-05-30, without a word of what happens: places
   are kept, each relocated DLL is mapped on trial, holes are filled, and all is loaded for good.

   fork COUNT < plan      "held START END", "dll PREFERRED SIZE BASE [NUMBERS OF IMPORTS]", sorted
   prints the seconds of processor time of COUNT reloads, the calls of one, and whether it won.
   Windows is modelled as in forkviz/hosts/simulated; numbers are hexadecimal. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LOW 0x10000ull
#define TOP 0x7fffffff0000ull
#define SLOT 0x10000ull
#define PAGE 0x1000ull
#define MOST 512
#define RETRIES 6

typedef uint64_t address;
typedef struct { address start, end; } region;
typedef struct { address preferred, size, base; int imports[8], count; } dll;
typedef struct { address base; int references, whole; } module;

static region first[MOST], space[MOST];
static dll dlls[MOST];
static module modules[MOST];
static int held, used, listed;
static long calls;

static address up(address a, address step) { return (a + step - 1) & -step; }

/* How many regions start at or below an address. */
static int place(address a)
{
    int low = 0, high = used;
    while (low < high) {
        int middle = (low + high) / 2;
        if (space[middle].start <= a) low = middle + 1; else high = middle;
    }
    return low;
}

static int is_free(address start, address end)
{
    int at = place(end - 1);
    return start >= LOW && end <= TOP && (!at || space[at - 1].end <= start);
}

static void add(address start, address end)
{
    int at = place(start);
    memmove(space + at + 1, space + at, (used++ - at) * sizeof *space);
    space[at] = (region){start, end};
}

static int take_away(address start)
{
    int at = place(start) - 1;
    if (at < 0 || space[at].start != start) return 0;
    memmove(space + at, space + at + 1, (--used - at) * sizeof *space);
    return 1;
}

static address lowest_fit(address size)
{
    address here = LOW;
    for (int i = 0; i < used && space[i].start < here + size; i++)
        if (space[i].end > here) here = up(space[i].end, SLOT);
    return here + size <= TOP ? here : 0;
}

/* -- the calls ---------------------------------------------------------------------------------- */

static int reserve(address start, address size)
{
    address base = start & -SLOT, end = up(start + size, PAGE);
    calls++;
    if (!is_free(base, end)) return 0;
    add(base, end);
    return 1;
}

static int release(address start) { calls++; return take_away(start); }

static address hole_end(address here)
{
    int at = place(here);
    calls++;
    if (at && space[at - 1].end > here) return 0;
    return at < used ? space[at].start : TOP;
}

static address map(int i, int whole)
{
    module *m = modules + i;
    if (m->references) { m->references++; return m->base; }
    address size = up(dlls[i].size, PAGE), wanted = dlls[i].preferred;
    address base = is_free(wanted, wanted + size) ? wanted : lowest_fit(size);
    if (!base) return 0;
    add(base, base + size);
    *m = (module){base, 1, whole};
    for (int j = 0; whole && j < dlls[i].count; j++) map(dlls[i].imports[j], 1);
    return base;
}

static address load(int i, int whole) { calls++; return map(i, whole); }

static void let_go(int i)
{
    module *m = modules + i;
    if (!m->references || --m->references) return;
    take_away(m->base);
    for (int j = 0; m->whole && j < dlls[i].count; j++) let_go(dlls[i].imports[j]);
}

static void unload(int i) { calls++; let_go(i); }

/* -- the reload --------------------------------------------------------------------------------- */

static address block(const dll *d, address here)
{
    address end = hole_end(here), start = here;
    if (!end) return 0;
    if (here < d->base && d->base < end) end = d->base;
    else if (d->base < here && here < d->base + d->size) start = d->base + d->size;
    return end > start && reserve(start, end - start) ? start : 0;
}

static int load_from(int begin, int retries)
{
    for (int i = begin; i < listed; i++) {
        const dll *d = dlls + i;
        if (d->base == d->preferred) continue;
        if (!retries && !release(d->base)) return 0;
        address got = load(i, 0), filled;
        if (!got) return 0;
        if (got == d->base) continue;
        unload(i);
        if (!(filled = block(d, got)) || retries >= RETRIES) return 0;
        return load_from(i, retries + 1) && release(filled);
    }
    for (int i = 0; i < listed; i++) {
        if (dlls[i].base != dlls[i].preferred) unload(i);
        else if (!release(dlls[i].base)) return 0;
        if (load(i, 1) != dlls[i].base) return 0;
    }
    return 1;
}

static int reload(void)
{
    memcpy(space, first, held * sizeof *space);
    memset(modules, 0, listed * sizeof *modules);
    used = held;
    calls = 0;
    for (int i = 0; i < listed; i++)
        if (!reserve(dlls[i].base, dlls[i].size)) return 0;
    return load_from(0, 0);
}

int main(int count, char **given)
{
    char line[512];
    int won = 0;
    while (fgets(line, sizeof line, stdin)) {
        char *rest = line + 4;
        if (held >= MOST / 4 || listed >= MOST / 8) return 2;
        if (line[0] == 'h') {
            first[held].start = strtoull(rest, &rest, 16);
            first[held++].end = strtoull(rest, &rest, 16);
            continue;
        }
        dll *d = dlls + listed++;
        d->preferred = strtoull(rest, &rest, 16);
        d->size = strtoull(rest, &rest, 16);
        d->base = strtoull(rest, &rest, 16);
        for (char *end; d->count < 8; rest = end) {
            int number = (int)strtol(rest, &end, 16);
            if (end == rest) break;
            d->imports[d->count++] = number;
        }
    }
    clock_t begun = clock();
    for (int i = 0; i < (count > 1 ? atoi(given[1]) : 1); i++) won = reload();
    double seconds = (double)(clock() - begun) / CLOCKS_PER_SEC;
    printf("{\"seconds\": %.6f, \"calls\": %ld, \"won\": %d}\n", seconds, calls, won);
    return 0;
}
