package io.doorstep.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreferenceSheetTests {

    private final PreferenceSheet sheet = new PreferenceSheet(UUID.randomUUID());

    @Test
    void whoNeverChoseHearsEverythingEverywhere() {
        assertThat(sheet.choices().values()).containsOnly(new ChannelChoice(true, true));
    }

    @Test
    void aCategoryThatIsNotNamedKeepsItsChoice() {
        sheet.choose(Map.of(NotificationCategory.LEAD, new ChannelChoice(true, false)));
        sheet.choose(Map.of(NotificationCategory.BILLING, new ChannelChoice(false, true)));

        assertThat(sheet.wants(NotificationCategory.LEAD, Channel.EMAIL)).isFalse();
        assertThat(sheet.wants(NotificationCategory.LEAD, Channel.IN_APP)).isTrue();
        assertThat(sheet.wants(NotificationCategory.BILLING, Channel.IN_APP)).isFalse();
    }

    @Test
    void aChoiceCanBeTakenBack() {
        sheet.choose(Map.of(NotificationCategory.LEAD, new ChannelChoice(false, false)));
        sheet.choose(Map.of(NotificationCategory.LEAD, new ChannelChoice(true, true)));

        assertThat(sheet.wants(NotificationCategory.LEAD, Channel.EMAIL)).isTrue();
    }
}
