/// What does a small neural encoder say of each word of a sentence? Start reading at [NameEncoder], which
/// asks its first [Layers] and, where these are not sure, the further ones; [WordPieces] cuts
/// words into the pieces that it knows, [WordShape] tells it what it cannot see as its vocabulary is in small letters,
/// [Windows] sees to it that nothing of a long sentence is lost. [WindowNet] is a far smaller network,
/// which reads every sentence beside the chain.
@NullMarked
package org.copydesk.models.encoder;

import org.jspecify.annotations.NullMarked;
