package org.copydesk.models.proposals;

import java.util.Set;
import org.copydesk.corpus.Entity;

/// Tells who is named together.
@FunctionalInterface
public interface Company {

    /// Everybody who is named in a story that names `entity`, it aside.
    Set<Entity> of(Entity entity);
}
