package org.copydesk.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/// Lucene's complaints in our words.
final class Faults {

    private Faults() {}

    /// What to throw for `fault`, met in the index at `folder`.
    static RuntimeException of(IOException fault, Path folder) {
        return switch (fault) {
            case IndexNotFoundException missing -> new IndexMissingException(folder, missing);
            case LockObtainFailedException busy -> new IndexBusyException(folder, busy);
            case IndexFormatTooOldException _, IndexFormatTooNewException _ ->
                new IndexOutdatedException(folder, "of another Lucene");
            case CorruptIndexException damage -> new IndexDamagedException(folder, damage);
            case NoSuchFileException gone -> new IndexDamagedException(folder, gone);
            case FileNotFoundException gone -> new IndexDamagedException(folder, gone);
            case FileAlreadyExistsException other -> new IndexObstructedException(folder, other);
            case EOFException cut -> new IndexDamagedException(folder, cut);
            default -> new UncheckedIOException(fault);
        };
    }
}
