package io.doorstep.property.search.index;

import io.doorstep.property.search.filter.Box;

/// The cells of a map: a quarter of a tile wide, as maps on the web are cut (Mercator).
///
/// @param zoom 0 is the whole world in one tile
public record Grid(int zoom) {

    private static final int CELLS_OF_TILE = 4;
    private static final double MERCATOR_END = 85.05112878;

    /// How many cells lie in a box, whatever stands in them.
    public double cellsIn(Box box) {
        double width = box.northEast().longitude() - box.southWest().longitude();
        double across = (width < 0 ? width + 360 : width) / 360 * cellsAcross();
        double down = row(box.southWest().latitude()) - row(box.northEast().latitude());
        return (across + 1) * (down + 1);
    }

    public long cellOf(double latitude, double longitude) {
        return (long) row(latitude) << Integer.SIZE | (long) ((longitude + 180) / 360 * cellsAcross());
    }

    private double row(double latitude) {
        double bounded = Math.toRadians(Math.clamp(latitude, -MERCATOR_END, MERCATOR_END));
        double down = (1 - Math.log(Math.tan(bounded) + 1 / Math.cos(bounded)) / Math.PI) / 2;
        return Math.clamp(down, 0, 1) * cellsAcross();
    }

    private double cellsAcross() {
        return Math.scalb((double) CELLS_OF_TILE, zoom);
    }
}
