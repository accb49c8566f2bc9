"""Writes the trained encoder as ONNX in eight-bit whole numbers, with a vocabulary of those pieces alone that it may meet."""
import argparse

import numpy as np
import onnxruntime as ort
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

import encoder
import words as wd


# the program's windows are no longer (`Windows.ROOM`, and the two pieces that frame it)
PLACES = 256


class First(nn.Module):
    """The layers up to an early head, which answers."""

    def __init__(self, m, tag, last):
        super().__init__()
        self.m, self.last = m, last
        self.head = m.early[str(last)]
        with torch.no_grad():
            m.kind += m.tags.weight[tag]
            m.places = nn.Embedding.from_pretrained((m.places.weight + m.kind)[:PLACES])

    def forward(self, ids, shapes, singles, phrases, first):
        m = self.m
        n = ids.shape[1]
        x = m.norm(m.words(ids) + m.places.weight[:n] + m.shapes(shapes) + m.singles(singles) + m.phrases(phrases))
        for layer in m.layers[:self.last]:
            x = step(layer, x)
        return answer(self.head, x, first), x


class Further(nn.Module):
    """The layers behind the early head, and the last one."""

    def __init__(self, m, last):
        super().__init__()
        self.layers, self.head = m.layers[last:], m.head

    def forward(self, hidden, first):
        for layer in self.layers:
            hidden = step(layer, hidden)
        return answer(self.head, hidden, first)


def answer(head, x, first):
    s = head(x[0][first])
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
        bare = p[2:] if p.startswith("##") else p
        return not p.startswith("[unused") and all(ord(c) < (0x530 if len(bare) == 1 else 0x250) for c in bare)
    kept = [p for p in sorted(vocab, key=vocab.get) if stays(p)]
    return kept


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--weights", default="run/average.pt")
    p.add_argument("--layers", type=int, default=12)
    p.add_argument("--vocabulary", default="pieces.txt", help="one piece a line")
    p.add_argument("--tag", type=int, default=0)
    p.add_argument("--early", type=int, default=4, help="the layer behind which the early head answers")
    p.add_argument("--caution", type=float, default=0.7, help="added to the score of standing outside all names")
    p.add_argument("--early-caution", type=float, default=0.7, help="the same for the early head")
    p.add_argument("--out", default="encoder-en")
    a = p.parse_args()
    vocab = wd.listed(a.vocabulary)
    kept = prune(vocab)
    m = encoder.Encoder(len(vocab), a.layers, 8)
    m.load_state_dict(torch.load(a.weights))
    m.eval()
    with torch.no_grad():
        m.head.bias[0] += a.caution
        m.early[str(a.early)].bias[0] += a.early_caution
    small = nn.Embedding(len(kept), encoder.WIDTH)
    with torch.no_grad():
        small.weight.copy_(m.words.weight[[vocab[w] for w in kept]])
    m.words = small
    ones = torch.ones(1, 12, dtype=torch.long)
    given = {"ids": torch.randint(5, 500, (1, 12)), "shapes": ones, "singles": ones, "phrases": ones, "first": torch.tensor([1, 3, 5])}
    first, further = First(m, a.tag, a.early).eval(), Further(m, a.early).eval()
    write(first, given, ["scores", "hidden"], a.out)
    hidden = first(*given.values())[1].detach()
    write(further, {"hidden": hidden, "first": given["first"]}, ["scores"], a.out + "-further")
    open(a.out + ".txt", "w", encoding="utf8").write("\n".join(kept) + "\n")
    print(len(kept), "pieces")


def write(part, given, outputs, out):
    """The ONNX file of a part, in eight-bit numbers."""
    axes = {n: {1: "pieces"} for n in list(given) + outputs} | {"first": {0: "words"}, "scores": {0: "words"}}
    torch.onnx.export(part, tuple(given.values()), out + ".fp32.onnx", input_names=list(given), output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(out + ".fp32.onnx", out + ".onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})
    q = ort.InferenceSession(out + ".onnx", providers=["CPUExecutionProvider"])
    wanted = part(*given.values())
    wanted = wanted[0] if isinstance(wanted, tuple) else wanted
    print(out, "largest change", float(np.abs(q.run(None, {k: v.numpy() for k, v in given.items()})[0] - wanted.detach().numpy()).max()))


if __name__ == "__main__":
    main()
