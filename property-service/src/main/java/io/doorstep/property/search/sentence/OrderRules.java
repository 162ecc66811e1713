package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.SearchOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// «cheapest first», «the largest», «newest».
final class OrderRules implements Rule {

    private static final Map<SearchOrder, Pattern> ORDERS = new LinkedHashMap<>();

    static {
        order(
                SearchOrder.DEAREST,
                "most expensive|dearest|priciest|highest price|price (?:desc(?:ending)?|highest first)|price (?:from"
                        + " )?high(?:est)? to low(?:est)?");
        order(
                SearchOrder.CHEAPEST,
                "cheapest|cheap|affordable|inexpensive|least expensive|lowest price|price (?:from )?low(?:est)? to"
                        + " high(?:est)?|(?:sort(?:ed)?|order(?:ed)?) by price");
        order(
                SearchOrder.LATEST_BUILT,
                "newest[ -]built|newest buildings?|newest construction|most recently built|most modern");
        order(SearchOrder.EARLIEST_BUILT, "oldest");
        order(
                SearchOrder.NEWEST,
                "newest(?: listings?)?|latest(?: listings?)?|most recent(?:ly (?:listed|added))?|just listed");
        order(SearchOrder.LARGEST_LOT, "(?:largest|biggest) (?:lot|plot|land|garden|yard)");
        order(SearchOrder.LARGEST, "largest|biggest|most spacious");
        order(SearchOrder.SMALLEST, "smallest");
        order(SearchOrder.NEAREST, "nearest|closest");
        order(SearchOrder.MOST_BEDROOMS, "most (?:bed)?rooms");
    }

    @Override
    public void read(Reading reading) {
        ORDERS.forEach((order, pattern) -> reading.each(pattern, _ -> {
            reading.want(order);
            return true;
        }));
    }

    private static void order(SearchOrder order, String words) {
        ORDERS.put(
                order,
                Pattern.compile(
                        "\\b(?:(?:sort(?:ed)?|order(?:ed)?) by )?(?:the )?(?:" + words + ")\\b(?: ones?)?(?: first)?"));
    }
}
