package io.doorstep.chatai.assistant.listing;

import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/// What property-service tells our services of its listings.
interface BriefingApi {
    @GetExchange("/internal/briefings")
    WishBriefing onWish(@RequestParam MultiValueMap<String, String> parameters);

    @GetExchange("/internal/briefings/{id}")
    HomeBriefing onHome(@PathVariable UUID id, @RequestParam int similar);
}
