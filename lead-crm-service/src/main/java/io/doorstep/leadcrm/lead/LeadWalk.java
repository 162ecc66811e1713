package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.lead.LeadChoice.Listed;
import io.doorstep.leadcrm.lead.LeadChoice.Picked;
import java.io.IOException;
import java.util.List;

/// A way through many leads, portion by portion: neither their number nor a slow reader holds anything in the
/// database, as no transaction is open while a lead is looked at.
public final class LeadWalk {

    private static final int AT_A_TIME = 1000;

    private final SearchLeads search;
    private final LeadChoice choice;
    private final LeadReach reach;
    private final LeadSort sort;

    LeadWalk(SearchLeads search, LeadChoice choice, LeadReach reach, LeadSort sort) {
        this.search = search;
        this.choice = choice;
        this.reach = reach;
        this.sort = sort;
    }

    /// @return how many there were
    public long forEach(LeadReader reader) throws IOException {
        return switch (choice) {
            case Picked(var ids) -> read(search.pick(ids, reach, sort), reader);
            case Listed(var filter) -> readAll(filter, reader);
        };
    }

    private long readAll(LeadFilter filter, LeadReader reader) throws IOException {
        List<LeadView> portion = search.search(filter, reach, sort, null, AT_A_TIME);
        long count = read(portion, reader);
        while (portion.size() == AT_A_TIME) {
            LeadView last = portion.getLast();
            List<String> place = List.of(sort.keyOf(last), last.id().toString());
            portion = search.search(filter, reach, sort, place, AT_A_TIME);
            count += read(portion, reader);
        }
        return count;
    }

    private static int read(List<LeadView> portion, LeadReader reader) throws IOException {
        for (LeadView lead : portion) {
            reader.read(lead);
        }
        return portion.size();
    }

    /// Who looks at the leads.
    public interface LeadReader {

        void read(LeadView lead) throws IOException;
    }
}
