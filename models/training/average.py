"""The mean of several trained encoders' weights (Wortsman et al., "Model soups", ICML 2022): better here than each of them."""
import argparse

import torch


def main():
    p = argparse.ArgumentParser()
    p.add_argument("weights", nargs="+")
    p.add_argument("--out", default="mean.pt")
    a = p.parse_args()
    parts = [torch.load(w) for w in a.weights]
    torch.save({k: sum(part[k] for part in parts) / len(parts) for k in parts[0]}, a.out)


if __name__ == "__main__":
    main()
