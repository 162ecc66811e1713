package io.doorstep.leadcrm.call;

import io.doorstep.leadcrm.call.ProviderAnswer.Away;
import io.doorstep.leadcrm.call.ProviderAnswer.Done;
import io.doorstep.leadcrm.call.ProviderAnswer.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Asks the provider for numbers and takes its answers down; no transaction is open meanwhile. A number is named, so
/// asking twice does not buy two.
@Component
class AskForNumber {

    private final BusinessNumbers numbers;
    private final PhoneAccounts accounts;
    private final KeepNumbers keepNumbers;
    private final ProviderApi api;

    AskForNumber(BusinessNumbers numbers, PhoneAccounts accounts, KeepNumbers keepNumbers, ProviderApi api) {
        this.numbers = numbers;
        this.accounts = accounts;
        this.keepNumbers = keepNumbers;
        this.api = api;
    }

    void ask(UUID id) {
        numbers.find(id)
                .filter(number -> number.status() == NumberStatus.ORDERED)
                .ifPresent(number -> accounts.findOnly().ifPresent(account -> ask(account, number)));
    }

    private void ask(PhoneAccount account, BusinessNumber number) {
        switch (api.takeNumber(account, number.number(), number.providerSid())) {
            case Done(var body) ->
                keepNumbers.activate(number.id(), body.path("sid").asString(""));
            case Refused(var reason) -> keepNumbers.refuse(number.id(), reason);
            case Away(var reason) -> throw tryLater(reason);
        }
    }

    void release(String sid) {
        accounts.findOnly().map(account -> api.releaseNumber(account, sid)).ifPresent(answer -> {
            if (answer instanceof Away(var reason)) {
                throw tryLater(reason);
            }
        });
    }

    private static IllegalStateException tryLater(String reason) {
        return new IllegalStateException("The phone provider is away: " + reason);
    }
}
