package dev.afterword.planted.clean.stock;

import io.smallrye.mutiny.Uni;

/** Use cases of the stock. */
public class StockService {

    /** Takes some. */
    public Uni<Integer> reserve(int number) {
        return Uni.createFrom().item(number);
    }
}
