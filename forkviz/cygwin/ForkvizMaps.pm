# ForkvizMaps: a perl that is started with -MForkvizMaps writes down its map before its first fork(),
# and its child's after it.
# FORKVIZ_PARENT_MAPS, FORKVIZ_CHILD_MAPS: where to; one that is not set is not written.
# It uses no other module, so that it adds nothing to what is mapped.
package ForkvizMaps;

my $forked = 0;

sub write_map {
    my ($to) = @_;
    return unless defined $to;
    open(my $in, "<", "/proc/$$/maps") or return;
    open(my $out, ">", $to) or return;
    print {$out} <$in>;
    close $out;
}

BEGIN {
    *CORE::GLOBAL::fork = sub {
        # Before the fork, and twice: to read it the heap may grow, which the second one shows.
        write_map($ENV{FORKVIZ_PARENT_MAPS}) for $forked ? () : (1, 2);
        my $pid = CORE::fork();
        my $errno = $! + 0;
        write_map($ENV{FORKVIZ_CHILD_MAPS}) if !$forked++ && defined $pid && $pid == 0;
        $! = $errno;
        return $pid;
    };
}

1;
