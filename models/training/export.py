"""Writes the trained encoder as ONNX in eight-bit whole numbers, with a vocabulary of those pieces alone that it may meet."""
import argparse

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

import encoder
import words as wd


class Exported(nn.Module):
    def __init__(self, m, tag):
        super().__init__()
        self.m = m
        with torch.no_grad():
            m.kind += m.tags.weight[tag]
            m.places.weight.copy_(m.places.weight + m.kind)

    def forward(self, ids, shapes, singles, phrases, first):
        m = self.m
        n = ids.shape[1]
        x = m.norm(m.words(ids) + m.places.weight[:n] + m.shapes(shapes) + m.singles(singles) + m.phrases(phrases))
        for layer in m.layers:
            x = step(layer, x)
        s = m.head(x[0][first])
        return torch.cat([torch.log_softmax(s[:, :7], -1), s[:, 7:]], -1)


def step(layer, x):
    w, h = encoder.WIDTH, encoder.HEADS
    q, k, v = layer.qkv(x).split(w, -1)
    q, k, v = (t.reshape(1, -1, h, w // h).transpose(1, 2) for t in (q, k, v))
    a = torch.softmax(q @ k.transpose(-1, -2) * (w // h) ** -0.5, -1) @ v
    x = layer.norm1(x + layer.out(a.transpose(1, 2).reshape(1, -1, w)))
    return layer.norm2(x + layer.down(nn.functional.gelu(layer.up(x))))


def prune(vocab):
    """Pieces that stay: no unused ones, no script but Latin, Greek and Cyrillic letters with more than one letter."""
    def stays(p):
        if p.startswith("[unused"):
            return False
        bare = p[2:] if p.startswith("##") else p
        return len(bare) == 1 or all(ord(c) < 0x250 for c in bare)
    kept = [p for p in sorted(vocab, key=vocab.get) if stays(p)]
    return kept


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--weights", default="run/average.pt")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--tokenizer", default="all-minilm-l6-v2-tokenizer.json")
    p.add_argument("--vocabulary", default="", help="one piece a line, of an encoder that went on from an exported one: all stay")
    p.add_argument("--tag", type=int, default=0)
    p.add_argument("--caution", type=float, default=0.7, help="added to the score of standing outside all names")
    p.add_argument("--out", default="encoder-en")
    a = p.parse_args()
    vocab = wd.listed(a.vocabulary) if a.vocabulary else wd.vocabulary(a.tokenizer)
    kept = list(vocab) if a.vocabulary else prune(vocab)
    m = encoder.Encoder(len(vocab), a.layers, 8)
    m.load_state_dict(torch.load(a.weights))
    m.eval()
    with torch.no_grad():
        m.head.bias[0] += a.caution
    small = nn.Embedding(len(kept), encoder.WIDTH)
    with torch.no_grad():
        small.weight.copy_(m.words.weight[[vocab[w] for w in kept]])
    m.words = small
    e = Exported(m, a.tag).eval()
    ones = torch.ones(1, 12, dtype=torch.long)
    given = {"ids": torch.randint(5, 500, (1, 12)), "shapes": ones, "singles": ones, "phrases": ones, "first": torch.tensor([1, 3, 5])}
    torch.onnx.export(e, tuple(given.values()), a.out + ".fp32.onnx", input_names=list(given), output_names=["scores"],
                      dynamic_axes={n: {1: "pieces"} for n in ("ids", "shapes", "singles", "phrases")} | {"first": {0: "words"}, "scores": {0: "words"}}, opset_version=17, dynamo=False)
    quantize_dynamic(a.out + ".fp32.onnx", a.out + ".onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"],
                     extra_options={"MatMulConstBOnly": True})
    open(a.out + ".txt", "w", encoding="utf8").write("\n".join(kept) + "\n")
    import onnxruntime as ort
    q = ort.InferenceSession(a.out + ".onnx", providers=["CPUExecutionProvider"])
    feed = {k: v.numpy() for k, v in given.items()}
    print(len(kept), "pieces; largest change", float(np.abs(q.run(None, feed)[0] - e(*given.values()).detach().numpy()).max()))


if __name__ == "__main__":
    main()
