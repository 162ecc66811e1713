package io.doorstep.billing.payment;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Lists what a business has paid, the newest first.
@Component
class ListPayments {

    private static final String NEWEST_FIRST = "-id";

    private final Payments payments;
    private final Cursors cursors;

    ListPayments(Payments payments, Cursors cursors) {
        this.payments = payments;
        this.cursors = cursors;
    }

    Page<RecordedPayment> list(@Nullable String cursor, int limit) {
        Limit oneMore = Limit.of(limit + 1);
        List<Payment> found = cursor == null
                ? payments.listNewest(oneMore)
                : payments.listNewestBefore(
                        UUID.fromString(cursors.decode(cursor, NEWEST_FIRST).getFirst()), oneMore);
        return Page.cut(
                found.stream().map(Payment::asRecorded).toList(),
                limit,
                last -> cursors.encode(NEWEST_FIRST, last.id()));
    }
}
