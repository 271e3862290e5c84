# ForkvizWatch: writes down the maps of a program and of the child that it forks, from without.
#
#     perl ForkvizWatch.pl PROGRAM PARENT_FILE CHILD_FILE READY_FILE STOP_FILE SECONDS
#
# PROGRAM: the name of its file, without .exe.  A process of that name is the parent; another one
# whose parent it is, and which still is the same program, its child.  The last map that was whole
# counts; when the child's stays the same it has seen enough, for to look costs the two their time.
# Where CHILD_FILE is -, only the parent is looked at.
# It makes READY_FILE when it looks, and ends when STOP_FILE is there, READY_FILE is not there any
# more, or after SECONDS: whoever started it may be gone.
use strict;
use warnings;

my ($program, $parent_file, $child_file, $ready, $stop, $seconds) = @ARGV;
my $end = time + $seconds;
my ($parent, $child);
my ($last, $same) = ("", 0);

sub slurp {
    my ($from) = @_;
    local $/;
    open(my $in, "<", $from) or return "";
    my $text = <$in>;
    return defined $text ? $text : "";
}

sub name_of {
    my ($pid) = @_;
    my $name = slurp("/proc/$pid/exename");
    $name =~ s/[\0\n].*//s;
    $name =~ s{^.*/}{};
    $name =~ s/\.exe$//i;
    return lc $name;
}

sub keep {
    my ($pid, $to) = @_;
    my $map = slurp("/proc/$pid/maps");
    return "" unless $map =~ /cygwin1\.dll/i && $map =~ /\n$/ && name_of($pid) eq lc $program;
    open(my $out, ">", "$to.new") or return "";
    print {$out} $map;
    close $out;
    rename "$to.new", $to;
    return $map;
}

open(my $sign, ">", $ready) or exit 1;
close $sign;
until (-e $stop || !-e $ready || time > $end) {
    opendir(my $all, "/proc") or last;
    my @pids = grep { /^\d+$/ && $_ != $$ && name_of($_) eq lc $program } readdir $all;
    closedir $all;
    for my $pid (@pids) {
        my $of = slurp("/proc/$pid/ppid") + 0;
        $parent = $pid if !defined $parent && !grep { $_ == $of } @pids;
        $child = $pid if !defined $child && defined $parent && $of == $parent;
    }
    my $map = defined $parent ? keep($parent, $parent_file) : "";
    if (defined $child) {
        $map = keep($child, $child_file) if $child_file ne "-";
        $same = $map ne "" && $map eq $last ? $same + 1 : 0;
        $last = $map;
        last if $same > 2;
    }
    select(undef, undef, undef, 0.005);
}
