package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.ShowDelivery.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// @param body what the next try sends
record DeliveryDetail(DeliveryResponse delivery, JsonNode body) {

    static DeliveryDetail of(Shown shown) {
        return new DeliveryDetail(
                DeliveryResponse.of(shown.delivery()), JsonMapper.shared().readTree(shown.body()));
    }
}
