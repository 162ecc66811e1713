package io.doorstep.chatai.channel.live;

import java.util.concurrent.TimeUnit;

/// How much one socket may say: a bucket that holds a minute's worth and fills steadily.
class MessageRate {
    private final int perMinute;
    private double left;
    private long filledAt = System.nanoTime();

    MessageRate(int perMinute) {
        this.perMinute = perMinute;
        this.left = perMinute;
    }

    synchronized boolean allows() {
        var now = System.nanoTime();
        left = Math.min(perMinute, left + perMinute * (now - filledAt) / (double) TimeUnit.MINUTES.toNanos(1));
        filledAt = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
