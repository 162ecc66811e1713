package io.doorstep.billing.payment;

/// The payment provider refused, or could not be reached.
public class PaymentGatewayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaymentGatewayException(String message, Throwable cause) {
        super(message, cause);
    }
}
