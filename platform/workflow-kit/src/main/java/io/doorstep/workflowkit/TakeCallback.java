package io.doorstep.workflowkit;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;

/// Takes a workflow's answer: whose it is and which run it is about says the address, that it is the workflow's says
/// the signature.
public class TakeCallback {

    private final SettleCallback settleCallback;
    private final FieldCipher cipher;

    TakeCallback(SettleCallback settleCallback, FieldCipher cipher) {
        this.settleCallback = settleCallback;
        this.cipher = cipher;
    }

    public CallbackOutcome take(String token, CallbackSignature signature, byte[] body) {
        return CallbackToken.read(token)
                .map(read -> Tenancy.callAs(read.tenant(), () -> read.open(cipher)
                        .map(run -> settleCallback.settle(run, signature, body))
                        .orElseGet(CallbackOutcome.Unknown::new)))
                .orElseGet(CallbackOutcome.Unknown::new);
    }
}
