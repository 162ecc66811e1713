package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a period costs: amount = fee + overage − credits, at least zero; total = amount + tax.
///
/// @param creditsUsed how much of the credit balance it takes; what it does not need stays
public record Bill(
        BilledPeriod period,
        List<InvoiceLine> lines,
        Money fee,
        Money overage,
        Money creditsUsed,
        Money amount,
        Money tax) {

    /// VAT in Nigeria.
    public static final BigDecimal TAX_RATE_PERCENT = new BigDecimal("7.5");

    private static final long TAX_PER_MILLE = 75;
    private static final Set<LineKind> FEES = Set.of(LineKind.FEE, LineKind.UNUSED_FEE);

    static Bill of(BilledPeriod period, Currency currency, List<InvoiceLine> charges, Money creditBalance) {
        Money fee = sum(
                currency,
                charges.stream().filter(line -> FEES.contains(line.kind())).toList());
        Money overage = sum(
                currency,
                charges.stream().filter(line -> !FEES.contains(line.kind())).toList());
        Money charged = fee.plus(overage);
        Money used = creditBalance.smallerOf(charged.flooredAtZero());
        Money amount = charged.minus(creditBalance).flooredAtZero();
        return new Bill(period, withCredit(charges, creditBalance, used), fee, overage, used, amount, vatOn(amount));
    }

    /// 7.5 %, half up to the minor unit.
    public static Money vatOn(Money amount) {
        return amount.share(TAX_PER_MILLE, 1_000);
    }

    public Money total() {
        return amount.plus(tax);
    }

    private static Money sum(Currency currency, List<InvoiceLine> lines) {
        return lines.stream().map(InvoiceLine::amount).reduce(Money.zero(currency), Money::plus);
    }

    private static List<InvoiceLine> withCredit(List<InvoiceLine> charges, Money balance, Money used) {
        if (balance.amount() == 0) {
            return List.copyOf(charges);
        }
        String explanation = "Credit balance of %s, of which this invoice takes %s".formatted(balance, used);
        return Stream.concat(
                        charges.stream(),
                        Stream.of(new InvoiceLine(LineKind.CREDIT, explanation, 1, used.negated(), used.negated())))
                .toList();
    }
}
