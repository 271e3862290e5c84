# ForkvizMaps: a perl that is started with -MForkvizMaps writes down its map at its first fork().
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
        my $pid = CORE::fork();
        my $errno = $! + 0;
        return $pid if $forked++;
        if (defined $pid && $pid == 0) {
            write_map($ENV{FORKVIZ_CHILD_MAPS});
        } else {
            write_map($ENV{FORKVIZ_PARENT_MAPS});
        }
        $! = $errno;
        return $pid;
    };
}

1;
