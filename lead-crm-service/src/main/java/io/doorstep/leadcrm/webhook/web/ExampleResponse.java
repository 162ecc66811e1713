package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.SendExample.Example;
import io.doorstep.leadcrm.webhook.web.DeliveryResponse.AttemptResponse;

/// @param body the very bytes that were signed
record ExampleResponse(String body, AttemptResponse attempt) {

    static ExampleResponse of(Example example) {
        return new ExampleResponse(example.body(), AttemptResponse.of(example.attempt()));
    }
}
