package io.doorstep.systemtests.bench;

import java.util.List;

/// Something that searches the drawn listings.
interface SearchPeer {

    String name();

    /// With the total, to see whether all sides find the same.
    Found find(TermSearch question);

    /// The first, ranked: what is measured.
    void ask(TermSearch question);

    /// Whose CPU time counts.
    List<? extends CpuTime> processes();
}
