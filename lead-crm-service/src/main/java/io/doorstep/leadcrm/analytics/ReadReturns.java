package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Sales.Sale;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shares the period's sales among the channels that led to them, and compares with what the channels cost.
@Component
@Transactional(readOnly = true)
public class ReadReturns {

    private final Sales sales;
    private final Costs costs;
    private final LeadNumbers leads;
    private final FindReach findReach;

    ReadReturns(Sales sales, Costs costs, LeadNumbers leads, FindReach findReach) {
        this.sales = sales;
        this.costs = costs;
        this.leads = leads;
        this.findReach = findReach;
    }

    /// What a channel brought and cost, in one currency.
    ///
    /// @param revenue its part of the sales, in minor units
    /// @param cost entered for the months of the period, by days where a month lies in it partly
    /// @param leads captured in the period
    /// @param costPerLead absent where there are no leads or no cost
    /// @param returnBasisPoints revenue less cost, of the cost; absent without a cost
    public record Return(
            Channel channel,
            String currency,
            long revenue,
            long cost,
            long leads,
            @Nullable Long costPerLead,
            @Nullable Long returnBasisPoints) {}

    public List<Return> read(Period period, AttributionModel model) {
        LeadReach reach = findReach.of("analytics:read");
        Map<Place, Long> revenue = new TreeMap<>();
        for (Sale sale : sales.list(period, reach)) {
            model.share(sale.worth().amount(), sale.touches())
                    .forEach((channel, part) ->
                            revenue.merge(new Place(channel, sale.worth().currency()), part, Long::sum));
        }
        Map<Place, Long> spent = reach.onlyOf() == null ? costs.sum(period) : Map.of();
        Map<Place, Long> all = new TreeMap<>(revenue);
        spent.forEach((place, _) -> all.putIfAbsent(place, 0L));
        Map<Channel, Long> captured = leads.countByChannel(period, reach);
        return all.entrySet().stream()
                .map(entry -> compare(
                        entry.getKey(),
                        entry.getValue(),
                        spent.getOrDefault(entry.getKey(), 0L),
                        captured.getOrDefault(entry.getKey().channel(), 0L)))
                .sorted(Comparator.comparingLong(Return::revenue).reversed())
                .toList();
    }

    private static Return compare(Place place, long revenue, long cost, long leads) {
        return new Return(
                place.channel(),
                place.currency(),
                revenue,
                cost,
                leads,
                leads == 0 || cost == 0 ? null : cost / leads,
                cost == 0 ? null : BasisPoints.of(revenue - cost, cost));
    }

    /// A channel's account in a currency: money of two is never added up.
    record Place(Channel channel, String currency) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::channel).thenComparing(Place::currency);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
