package org.copydesk.models.chain;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What each clue adds to the score of each state, in eighths of a bit or so (one byte a number), and what
/// each step from state to state adds. Clues are kept as 40 bits of their number: of clues that it does not
/// know it takes one in two million for one that it does. Immutable, safe for use by many threads.
public final class ChainModel {

    private static final int MAGIC = 0xC0DE_C4A1;
    private static final int KEY_BITS = 40;
    private static final int KEY_SHIFT = Long.SIZE - KEY_BITS;
    /// At least so many slots for each clue, so that a look-up ends after a few steps.
    private static final double ROOM = 1.4;

    private static final int BUFFER = 1 << 16;

    private final Bilou states;
    private final float scale;
    private final float[] steps;
    private final int[] keys;
    private final byte[] weights;
    private final int shift;

    private ChainModel(Bilou states, float scale, float[] steps, int clues) {
        this.states = states;
        this.scale = scale;
        this.steps = steps;
        int slots = Integer.highestOneBit(Math.max(16, (int) (clues * ROOM))) * 2;
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
        this.keys = new int[slots];
        this.weights = new byte[slots * states.size()];
    }

    /// Reads what a [Builder] wrote.
    ///
    /// @throws IOException if `in` fails or is no such file
    public static ChainModel read(InputStream in) throws IOException {
        // Unpacked as a whole: number by number from the stream takes half as long again.
        ByteBuffer data = ByteBuffer.wrap(new GZIPInputStream(in, BUFFER).readAllBytes());
        try {
            return read(data);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("this is no chain model, or not the whole of one", e);
        }
    }

    private static ChainModel read(ByteBuffer data) throws IOException {
        if (data.getInt() != MAGIC) {
            throw new StreamCorruptedException("this is no chain model");
        }
        Bilou states = new Bilou(data.get());
        int size = states.size();
        float scale = data.getFloat();
        float[] steps = new float[size * size];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = data.getFloat();
        }
        int clues = data.getInt();
        ChainModel model = new ChainModel(states, scale, steps, clues);
        byte[] row = new byte[size];
        long key = 0;
        for (int i = 0; i < clues; i++) {
            key += readVar(data);
            int mask = (int) readVar(data);
            for (int s = 0; s < size; s++) {
                row[s] = ((mask >> s) & 1) != 0 ? data.get() : 0;
            }
            model.put(key, row);
        }
        return model;
    }

    private static long readVar(ByteBuffer data) {
        long value = 0;
        for (int at = 0; ; at += 7) {
            byte b = data.get();
            value |= (b & 0x7FL) << at;
            if (b >= 0) {
                return value;
            }
        }
    }

    private void put(long key, byte[] row) {
        long clue = key << KEY_SHIFT;
        int slot = (int) (clue >>> shift);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = name(clue);
        System.arraycopy(row, 0, weights, slot * row.length, row.length);
    }

    /// What a slot is told by: the lower 32 of the 40 bits, never 0.
    private static int name(long clue) {
        int name = (int) (clue >>> KEY_SHIFT);
        return name == 0 ? 1 : name;
    }

    /// The states that it tells apart.
    public Bilou states() {
        return states;
    }

    /// A lattice for its states and steps.
    public Lattice lattice() {
        return new Lattice(states, steps);
    }

    /// What a number in [#add] is to be multiplied by to become a score.
    public float scale() {
        return scale;
    }

    /// Adds what a clue says of each state to `sums` from `at`.
    public void add(long clue, int[] sums, int at) {
        int name = name(clue);
        int slot = (int) (clue >>> shift);
        for (int key = keys[slot]; key != 0; key = keys[slot]) {
            if (key == name) {
                int from = slot * states.size();
                for (int s = 0; s < states.size(); s++) {
                    sums[at + s] += weights[from + s];
                }
                return;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
    }

    /// Writes a model: clues in the order of their keys.
    public static final class Builder implements AutoCloseable {

        private final DataOutputStream out;
        private final int size;
        private long last;

        /// @param clues how many will be given to [#add]
        /// @throws IOException if `out` fails
        public Builder(OutputStream out, int kinds, float scale, float[] steps, int clues) throws IOException {
            this.out = new DataOutputStream(new GZIPOutputStream(out, BUFFER));
            this.size = new Bilou(kinds).size();
            this.out.writeInt(MAGIC);
            this.out.writeByte(kinds);
            this.out.writeFloat(scale);
            for (float step : steps) {
                this.out.writeFloat(step);
            }
            this.out.writeInt(clues);
        }

        /// The part of a clue's number that is kept.
        public static long key(long clue) {
            return clue >>> KEY_SHIFT;
        }

        /// Adds a clue's numbers.
        ///
        /// @param key greater than the one before
        /// @throws IOException if the stream fails
        public void add(long key, byte[] row) throws IOException {
            writeVar(key - last);
            last = key;
            int mask = 0;
            for (int s = 0; s < size; s++) {
                mask |= row[s] != 0 ? 1 << s : 0;
            }
            writeVar(mask);
            for (int s = 0; s < size; s++) {
                if (row[s] != 0) {
                    out.writeByte(row[s]);
                }
            }
        }

        private void writeVar(long value) throws IOException {
            long left = value;
            while (left >= 0x80) {
                out.writeByte((int) ((left & 0x7F) | 0x80));
                left >>>= 7;
            }
            out.writeByte((int) left);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
