package io.doorstep.chatai.assistant.listing;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/// Property-service's search, as this service calls it.
interface PropertySearchApi {
    @GetExchange("/api/v1/properties/search")
    FoundListings search(@RequestParam MultiValueMap<String, String> parameters);
}
