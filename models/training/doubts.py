"""How likely an encoder takes the label of each word of a file to be: where a silver source and a model that learned from it disagree, the source is often wrong."""
import argparse
import random

import numpy as np
import torch

import data
import encoder
import lists
import train
import words as wd


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--weights", default="mean.pt")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--tokenizer", default="all-minilm-l6-v2-tokenizer.json")
    p.add_argument("--lexicon", default="../src/main/resources/org/copydesk/models/names/lexicon-en.gz")
    p.add_argument("--out", default="doubts.npy")
    p.add_argument("file")
    a = p.parse_args()
    torch.set_num_threads(2)
    vocab = wd.vocabulary(a.tokenizer)
    model = encoder.Encoder(len(vocab), a.layers, 8)
    model.load_state_dict(torch.load(a.weights))
    maker = train.Maker(wd.Pieces(vocab), lists.Lists(a.lexicon), random.Random(1))
    sentences = data.read(a.file, 1)
    likely = []
    for s, (lp, _) in zip(sentences, train.predict(model, maker, sentences, 0)):
        label = maker.encode(s)[3]
        likely.append(np.exp(lp[np.arange(len(lp)), label]).astype(np.float16))
    np.save(a.out, np.array(likely, dtype=object), allow_pickle=True)


if __name__ == "__main__":
    main()
