"""Writes the small network as ONNX in eight-bit whole numbers."""
import argparse

import numpy as np
import onnxruntime as ort
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
import torch.nn.functional as F

import small
import words as wd


class Run(nn.Module):
    """The network in use: one sentence, no source, tables of the pieces that are kept."""

    def __init__(self, m, kept):
        super().__init__()
        self.m = m
        with torch.no_grad():
            self.pieces = nn.Parameter((m.fold(m.wide) + m.pieces.weight)[kept])
            self.pieces[0] = 0
            m.shapes.weight += m.tags.weight[0]
            for part in (m.up, *(b["out"] for b in m.blocks)):
                part.weight -= part.weight.mean(0, keepdim=True)
                if part.bias is not None:
                    part.bias -= part.bias.mean()
            for part in (m.shapes, m.singles, m.phrases):
                part.weight -= part.weight.mean(1, keepdim=True)

    def forward(self, words, shares):
        m = self.m
        p = self.pieces[words[:, :small.PIECES]]
        h = m.up(torch.cat([p.sum(1) * shares, p[:, 0], m.endings(words[:, small.PIECES + 1])], -1))
        h = normal(m.norm, h + m.shapes(words[:, small.PIECES]) + m.singles(words[:, small.PIECES + 2]) + m.phrases(words[:, small.PIECES + 3]))
        h = h - h.mean(-1, keepdim=True)
        for d, b in zip(small.DILATIONS, m.blocks):
            y = F.pad(normal(b["norm"], h), (0, 0, d, d))
            y = F.relu(b["window"](torch.cat([y[:-2 * d], y[d:-d], y[2 * d:]], -1)))
            h = h + b["out"](y)
        y = m.head(normal(m.end, h))
        return torch.cat([torch.log_softmax(y[:, :7], -1), y[:, 7:]], -1)


def normal(norm, h):
    """Layer normalisation of what has a mean of 0 already: ONNX Runtime 1.28 is ten times as fast with it as with its own."""
    return h / torch.linalg.vector_norm(h, dim=-1, keepdim=True) * (norm.weight * h.shape[-1] ** 0.5) + norm.bias


def main():
    p = argparse.ArgumentParser()
    for name, kind, default in (("weights", str, "small.pt"), ("vocabulary", str, "pieces.txt"), ("pieces", str, "encoder-en.txt"), ("out", str, "windows-en")):
        p.add_argument("--" + name, type=kind, default=default)
    a = p.parse_args()
    vocabulary, kept = wd.listed(a.vocabulary), wd.listed(a.pieces)
    held = torch.load(a.weights)
    m = small.Net(held["wide"], held["up.weight"].shape[0])
    m.load_state_dict(held)
    words = torch.randint(1, 60, (30, small.PIECES + small.FURTHER), dtype=torch.int32)
    words[:, small.PIECES] %= 8
    given = {"words": words, "shares": 1 / (words[:, :small.PIECES] > 0).sum(1, keepdim=True)}
    m.eval()
    with torch.no_grad():
        want = torch.softmax(m(words.long(), torch.zeros(30, dtype=torch.long), torch.ones(30, 1))[:, :7], -1).numpy()
    run = Run(m, [vocabulary[w] for w in kept]).eval()
    torch.onnx.export(run, tuple(given.values()), a.out + ".fp32.onnx", input_names=list(given), output_names=["scores"], dynamic_axes={n: {0: "rows"} for n in [*given, "scores"]}, opset_version=17, dynamo=False)
    quantize_dynamic(a.out + ".fp32.onnx", a.out + ".onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})
    for end in (".fp32.onnx", ".onnx"):
        q = ort.InferenceSession(a.out + end, providers=["CPUExecutionProvider"])
        got = q.run(None, {n: v.numpy() for n, v in given.items()})[0]
        print(a.out + end, "largest change of a probability", float(np.abs(np.exp(got[:, :7]) - want).max()))


if __name__ == "__main__":
    main()
