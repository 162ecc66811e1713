package io.doorstep.leadcrm.call;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.call.CallHookOutcome.Answered;
import io.doorstep.leadcrm.call.CallHookOutcome.NotTheProviders;
import io.doorstep.leadcrm.call.CallHookOutcome.Unknown;
import io.doorstep.leadcrm.call.CallHookOutcome.Unreadable;
import io.doorstep.leadcrm.hook.HookToken;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Takes a provider's webhooks: whose they are says the address, that they are the provider's says the signature.
@Component
class TakeCallHook {

    private final PhoneAccounts accounts;
    private final CallSettings settings;

    TakeCallHook(PhoneAccounts accounts, CallSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /// @param act what it asks for
    CallHookOutcome take(CallHook hook, BiFunction<PhoneAccount, CallReport, Laml> act) {
        return HookToken.read(hook.token())
                .map(token -> Tenancy.callAs(token.tenant(), () -> take(token, hook, act)))
                .orElseGet(Unknown::new);
    }

    private CallHookOutcome take(HookToken token, CallHook hook, BiFunction<PhoneAccount, CallReport, Laml> act) {
        PhoneAccount account =
                accounts.findOnly().filter(found -> found.hasHook(token)).orElse(null);
        if (account == null) {
            return new Unknown();
        }
        String uri = settings.hook(token.text(), hook.path());
        if (!hook.signature().verifies(account.signingKey(), uri, hook.fields())) {
            return new NotTheProviders();
        }
        CallReport report = CallReport.of(hook.fields());
        return report.sid().isEmpty() ? new Unreadable() : new Answered(act.apply(account, report));
    }
}
