package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MoneyTests {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(machine);
    }

    @Test
    void aPriceReadsTheSameWhateverTheLanguageOfTheMachine() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(new Money(22_190_000, "USD")).hasToString("221,900 USD");
        assertThat(new Money(22_190_050, "USD")).hasToString("221,900.50 USD");
        assertThat(new Money(9_000_000, "JPY")).hasToString("9,000,000 JPY");
    }
}
