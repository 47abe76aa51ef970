package cli

import (
	"bufio"
	"context"
	"io"
	"math"
	"os"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// spendFlags say what a command may spend.
type spendFlags struct {
	most  float64
	yes   bool
	given func(flag string) bool
	// advice is what to do about a length that is not known.
	advice   string
	language msg.Language
}

func (s *spendFlags) add(a *app, c *cobra.Command) {
	s.language = a.language
	l := a.language
	s.given = c.Flags().Changed
	c.Flags().Float64Var(&s.most, "max-cost", 0, msg.UsageFlagMaxCost(l))
	c.Flags().BoolVar(&s.yes, "yes", false, msg.UsageFlagYes(l))
}

func (s *spendFlags) check() error {
	if s.given("max-cost") && !(s.most >= 0 && s.most <= math.MaxFloat64) {
		return wrongUse(msg.CliMaxCostSum(s.language, number(s.most)))
	}
	return nil
}

// limit refuses an offer that costs more than --max-cost, or may: a video of unknown length counts as the longest.
func (s *spendFlags) limit(o offer) error {
	most := rounded(o.cost.Most)
	if !s.given("max-cost") || most <= s.most {
		return nil
	}
	sum := moneyAbove(s.language, most, s.most)
	if o.cost.Unknown > 0 {
		return exitError{exitDecision, advisedError{
			codeUnknownLength, msg.CliLengthUnknown(s.language, number(s.most), o.cost.Unknown, sum), s.advice,
		}}
	}
	return exitError{exitDecision, advisedError{codeAboveMaxCost, s.aboveMaxCost(o, sum), msg.CliAskForLess(s.language)}}
}

// aboveMaxCost says that the tasks of an offer cost more than --max-cost.
func (s *spendFlags) aboveMaxCost(o offer, sum string) string {
	if n := len(o.drafts); n < o.of {
		return msg.CliAboveMaxCostPart(s.language, number(s.most), n, o.of, sum)
	}
	return msg.CliAboveMaxCost(s.language, number(s.most), len(o.drafts), sum)
}

// moneyAbove words a sum above a limit, exactly where rounding would show the limit itself.
func moneyAbove(l msg.Language, sum, most float64) string {
	if said := msg.Money(l, sum); said != msg.Money(l, most) {
		return said
	}
	return "¥" + number(sum)
}

// allow asks about a cost that may reach ask_above. --max-cost and --yes answer beforehand.
func (s *spendFlags) allow(ctx context.Context, w *app, askAbove float64, o offer) error {
	if s.yes || s.given("max-cost") || !o.cost.Reaches(askAbove) {
		return nil
	}
	n, sum := len(o.drafts), text.BillSum(s.language, o.cost)
	question, noTerminal := msg.CliQueue(s.language, n, sum), msg.CliNoTerminalToAsk(s.language, n, sum)
	if n < o.of {
		question, noTerminal = msg.CliQueuePart(s.language, n, o.of, sum), msg.CliNoTerminalToAskPart(s.language, n, o.of, sum)
	}
	if !w.canAsk() {
		return exitError{exitDecision, advisedError{codeNotConfirmed, noTerminal, msg.CliPassMaxCost(s.language)}}
	}
	yes, err := w.ask(ctx, question)
	if err == nil && !yes {
		err = advisedError{codeDeclined, msg.CliNothingCreated(s.language), ""}
	}
	return err
}

// rounded is a sum to the places to which it is printed for programs.
func rounded(cny float64) float64 { return math.Round(cny*10_000) / 10_000 }

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// canAsk reports whether a person can read a question and answer it.
func (a *app) canAsk() bool {
	for _, end := range []any{a.sys.In, a.sys.Err} {
		if f, ok := end.(*os.File); !ok || !term.IsTerminal(f.Fd()) {
			return false
		}
	}
	return true
}

// ask puts a question to the terminal; anything but a yes is a no.
func (a *app) ask(ctx context.Context, question string) (yes bool, err error) {
	_, _ = io.WriteString(a.sys.Err, sanitize(question)+" [y/N] ")
	answer := make(chan string, 1)
	go func() { // a read of the terminal does not end with the context; the process does not wait for it
		line, err := bufio.NewReader(a.sys.In).ReadString('\n')
		if err != nil {
			_, _ = io.WriteString(a.sys.Err, "\n")
		}
		answer <- strings.ToLower(strings.TrimSpace(line))
	}()
	select {
	case said := <-answer:
		return said == "y" || said == "yes", nil
	case <-ctx.Done():
		_, _ = io.WriteString(a.sys.Err, "\n")
		return false, ctx.Err()
	}
}
