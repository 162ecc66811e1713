package io.doorstep.notification.notification.messaging;

import io.doorstep.notification.recipient.Letterhead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;

record InvoiceIssuedV1(UUID invoiceId, String number, Total total, LocalDate dueDate) {

    /// @param amount in minor units
    record Total(long amount, String currency) {

        String inWords() {
            int digits = Currency.getInstance(currency).getDefaultFractionDigits();
            return currency + " "
                    + BigDecimal.valueOf(amount, Math.max(0, digits)).toPlainString();
        }
    }

    Map<String, String> facts(Letterhead letterhead) {
        return Map.of("number", number, "total", total.inWords(), "dueDate", letterhead.spell(dueDate));
    }
}
