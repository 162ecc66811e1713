package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.workflowkit.webhook.Lanes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes one try of a delivery: read in one transaction, call without any, write down in another.
@Component
class DeliverWebhook {

    private final TakeTurn takeTurn;
    private final SettleDelivery settleDelivery;
    private final PartnerHttp partners;
    private final InstantSource clock;
    private final Lanes lanes = new Lanes();

    DeliverWebhook(TakeTurn takeTurn, SettleDelivery settleDelivery, PartnerHttp partners, InstantSource clock) {
        this.takeTurn = takeTurn;
        this.settleDelivery = settleDelivery;
        this.partners = partners;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> deliver(UUID delivery) {
        return switch (takeTurn.take(delivery)) {
            case Turn.Over _ -> Optional.empty();
            case Turn.Later(var at) -> Optional.of(at);
            case Turn.Now now -> throughLane(now);
        };
    }

    private Optional<Instant> throughLane(Turn.Now turn) {
        UUID endpoint = turn.delivery().endpointId();
        Optional<Lanes.Pass> pass = lanes.enter(endpoint);
        return pass.isPresent()
                ? settleDelivery.settle(turn, call(turn, pass.get()))
                : Optional.of(lanes.nextPlace(endpoint, clock.instant()));
    }

    private PartnerAnswer call(Turn.Now turn, Lanes.Pass pass) {
        PartnerAnswer answer = new PartnerAnswer.Silent("not sent", false, Duration.ZERO);
        try {
            answer = partners.send(turn.message().asRequest());
            return answer;
        } finally {
            pass.leave(answer instanceof PartnerAnswer.Answered, answer.took());
        }
    }
}
