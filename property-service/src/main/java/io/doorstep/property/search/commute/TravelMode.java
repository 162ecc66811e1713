package io.doorstep.property.search.commute;

/// How somebody travels.
public enum TravelMode {
    CAR("auto", 35),
    BICYCLE("bicycle", 12),
    FOOT("pedestrian", 4),
    TRANSIT("multimodal", 14);

    private final String costing;
    private final double kilometresAnHour;

    TravelMode(String costing, double kilometresAnHour) {
        this.costing = costing;
        this.kilometresAnHour = kilometresAnHour;
    }

    /// As Valhalla calls it.
    String costing() {
        return costing;
    }

    /// Through a town as the crow flies, so with all that lies between left out.
    public double kilometresAnHour() {
        return kilometresAnHour;
    }
}
