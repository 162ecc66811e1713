package io.doorstep.property.development;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How the price of a unit is paid: shares of a hundred percent, amounts that add up to the price to the last coin.
record InstalmentPlan(List<Instalment> instalments) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    InstalmentPlan {
        instalments = List.copyOf(instalments);
    }

    /// An instalment of one unit.
    ///
    /// @param amount minor units
    record Due(String label, BigDecimal percent, int dueDays, long amount) {}

    boolean addsUp() {
        return instalments.isEmpty() || sum().compareTo(WHOLE) == 0;
    }

    BigDecimal sum() {
        return instalments.stream().map(Instalment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Each share is rounded down; the coins that are left go one each to those that lost most by it.
    ///
    /// @param price minor units
    List<Due> of(long price) {
        List<BigDecimal> exact = instalments.stream()
                .map(instalment ->
                        BigDecimal.valueOf(price).multiply(instalment.percent()).divide(WHOLE))
                .toList();
        List<Long> amounts = new ArrayList<>(exact.stream()
                .map(share -> share.setScale(0, RoundingMode.DOWN).longValueExact())
                .toList());
        long left = price - amounts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> exact.get(place).remainder(BigDecimal.ONE))
                        .reversed())
                .limit(left)
                .forEach(place -> amounts.set(place, amounts.get(place) + 1));
        return IntStream.range(0, amounts.size())
                .mapToObj(place -> due(instalments.get(place), amounts.get(place)))
                .toList();
    }

    private static Due due(Instalment instalment, long amount) {
        return new Due(instalment.label(), instalment.percent(), instalment.dueDays(), amount);
    }
}
