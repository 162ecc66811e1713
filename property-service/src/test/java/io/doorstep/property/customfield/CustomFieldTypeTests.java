package io.doorstep.property.customfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CustomFieldTypeTests {

    @Test
    void aCellOfAFileBecomesWhatItsFieldHoldsWhereItCan() {
        assertThat(CustomFieldType.TEXT.readLoosely(98178L, List.of())).isEqualTo("98178");
        assertThat(CustomFieldType.NUMBER.readLoosely("7.5", List.of())).isEqualTo(7.5);
        assertThat(CustomFieldType.NUMBER.readLoosely("seven", List.of())).isEqualTo("seven");
        assertThat(CustomFieldType.BOOLEAN.readLoosely("Yes", List.of())).isEqualTo(true);
        assertThat(CustomFieldType.BOOLEAN.readLoosely(0L, List.of())).isEqualTo(false);
        assertThat(CustomFieldType.CHOICE.readLoosely("GAS", List.of("gas"))).isEqualTo("gas");
    }
}
