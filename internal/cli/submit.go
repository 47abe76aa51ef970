package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// submission is what submit is asked for.
type submission struct {
	taskFlags
	spendFlags
	waitFlags
	motions     []string
	hold, again bool
	dryRun      bool
	request     string
}

// waitFlags say whether a command follows the tasks that it creates.
type waitFlags struct {
	wait     bool
	timeout  time.Duration
	language msg.Language
}

func (o *waitFlags) add(a *app, c *cobra.Command) {
	o.language = a.language
	l := a.language
	c.Flags().BoolVar(&o.wait, "wait", false, msg.UsageFlagWait(l))
	c.Flags().DurationVar(&o.timeout, "timeout", 0, msg.UsageFlagWaitTimeout(l))
}

func (o *waitFlags) check() error {
	switch {
	case o.timeout < 0:
		return wrongUse(msg.CliMustBePositive(o.language, "--timeout", o.timeout.String()))
	case o.timeout > 0 && !o.wait:
		return wrongUse(msg.CliNeedsWait(o.language))
	}
	return nil
}

func submitCommand(a *app) *cobra.Command {
	o, l := &submission{}, a.language
	c := a.createCommand(&cobra.Command{
		Use: "submit PICTURE... --motion MOTION...", Short: msg.UsageSubmitShort(l), Args: a.usage.atLeastArgs(1),
		Long: paragraphs(msg.UsageSubmitLong(l), msg.UsageSources(l), msg.UsageSubmitPatterns(l), msg.UsageSubmitLimits(l)),
		Example: "dancecard submit anna.jpg --motion waltz.mp4\n" +
			"dancecard submit pics/ --motion waltz --motion tango.mp4 --dry-run\n" +
			"dancecard submit 'pics/*.png' --motion waltz --max-cost 20 --request-id monday --wait --json | jq -r 'select(.state == \"saved\").file'",
	}, o.check, func() bool { return o.dryRun }, func(f *follower) error { return f.submit(o) })
	f := c.Flags()
	f.StringArrayVar(&o.motions, "motion", nil, msg.UsageFlagMotion(l))
	o.taskFlags.add(c, l)
	f.StringVar(&o.title, "title", "", msg.UsageFlagTitle(l))
	f.BoolVar(&o.watermark, "watermark", false, msg.UsageFlagWatermark(l))
	f.IntVar(&o.takes, "takes", 0, msg.UsageFlagTakes(l))
	f.BoolVar(&o.hold, "hold", false, msg.UsageFlagHold(l))
	f.StringVar(&o.request, "request-id", "", msg.UsageFlagRequestID(l))
	f.BoolVar(&o.again, "again", false, msg.UsageFlagAgain(l))
	f.BoolVar(&o.dryRun, "dry-run", false, msg.UsageFlagDryRun(l))
	o.spendFlags.add(a, c)
	o.waitFlags.add(a, c)
	o.advice = msg.CliPassSeconds(l)
	return c
}

func (o *submission) check() error {
	for _, check := range []func() error{o.taskFlags.check, o.spendFlags.check, o.waitFlags.check} {
		if err := check(); err != nil {
			return err
		}
	}
	if o.given("request-id") && strings.TrimSpace(o.request) == "" {
		return wrongUse(msg.CliEmptyRequest(o.waitFlags.language))
	}
	return nil
}

// given reports whether a flag is on the command line.
func (o *submission) given(flag string) bool { return o.taskFlags.given(flag) }

// createCommand makes a command that creates tasks, or with a dry run only checks.
func (a *app) createCommand(c *cobra.Command, check func() error, dry func() bool, do func(*follower) error) *cobra.Command {
	a.coreCommand(c, store.Submitter, do)
	work := c.RunE
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if err := check(); err != nil {
			return err
		}
		if !dry() {
			return work(cmd, args)
		}
		out := newPrinter(a, cmd)
		return a.markFailures(func(cmd *cobra.Command) error { return a.withDryRunCore(cmd.Context(), args, out, do) })(cmd, args)
	}
	return c
}

// submit creates the tasks that are asked for, and with --wait works until they are done.
func (f *follower) submit(o *submission) error {
	once := store.Once{Request: o.request, Inputs: o.inputs(f.args), Repeats: o.again || o.given("takes"), Held: o.hold}
	if !o.dryRun {
		// Before the files are looked at: when a script asks again, they may be gone.
		before, found, err := f.store.Requested(f.ctx, once.Request, once.Inputs)
		if err != nil {
			return f.notCreated(err, once)
		}
		if found {
			return f.finishCreated(before, o.created(len(before), true), o.waitFlags)
		}
		if err := f.core.MayCreate(f.ctx); err != nil {
			return err
		}
	}
	pictures, motions, err := f.app.sources(f.args, o.motions)
	if err != nil {
		return err
	}
	checks, err := f.inspect(&o.taskFlags, pictures, motions)
	if err != nil {
		return err
	}
	pictures, samePictures := dropRepeats(f.language(), api.PartPicture, pictures, checks.PictureKey)
	motions, sameMotions := dropRepeats(f.language(), api.PartMotion, motions, checks.MotionKey)
	plan := checks.Plan(pictures, motions)
	if err := f.out.printFindings(slices.Concat(samePictures, sameMotions, findingsOf(f.words, checks.Engine, plan)), false); err != nil {
		return err
	}
	if len(plan.Drafts) == 0 {
		return nothingToCreate(f.language(), plan)
	}
	f.leftOut = len(plan.Failing())
	return f.spend(offerOf(f.language(), checks, plan), &o.spendFlags, o.dryRun, func() error {
		tasks, before, err := f.create(once, plan.Drafts)
		if err != nil {
			return f.notCreated(err, once)
		}
		return f.finishCreated(tasks, o.created(len(tasks), before), o.waitFlags)
	})
}

// inputs is a digest of what is asked for, as it is given.
func (o *submission) inputs(pictures []string) string {
	b, _ := json.Marshal(map[string]any{ // texts, numbers and lists of them can be written
		"pictures": pictures, "motions": o.motions, "engine": strings.ToLower(o.engine), "background": o.background, "ratio": o.ratio,
		"mode": strings.ToLower(o.mode), "title": o.title, "watermark": o.watermark, "takes": max(o.takes, 1), "hold": o.hold,
	})
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// spend prints an offer's price, sees to the limits, and has do create the tasks; a dry run ends before that.
func (f *follower) spend(o offer, spend *spendFlags, dryRun bool, do func() error) error {
	if err := f.out.printEstimate(o); err != nil {
		return err
	}
	if err := spend.limit(o); err != nil {
		return err
	}
	if dryRun {
		return f.status(jsonout.Summary{}, openTasks{})
	}
	if err := spend.allow(f.ctx, f.app, float64(f.conf.AskAbove), o); err != nil {
		return err
	}
	return do()
}

// create has the core create tasks; before tells that an earlier request of the same name did.
func (f *follower) create(once store.Once, drafts []history.Draft) (tasks []history.Task, before bool, err error) {
	for _, n := range f.do(f.core.CreateOnce(once, drafts)) {
		switch n := n.(type) {
		case core.Created:
			tasks, before = n.Tasks, n.Before
		case core.NotCreated:
			err = n.Err
		}
	}
	return tasks, before, err
}

// created says what came of the request.
func (o *submission) created(tasks int, before bool) string {
	l := o.waitFlags.language
	switch {
	case before:
		return msg.CliAddedBefore(l, tasks, text.Brief(o.request))
	case o.hold:
		return msg.CliAddedOnHold(l, tasks)
	}
	return msg.CliAdded(l, tasks)
}

// finishCreated prints tasks that wait now and what came of the request, or follows the tasks if that is asked for.
func (f *follower) finishCreated(tasks []history.Task, created string, wait waitFlags) error {
	if err := f.about.read(f.ctx, tasks, f.out.json); err != nil {
		return err
	}
	for _, t := range tasks {
		if err := f.printCreated(t); err != nil {
			return err
		}
	}
	if !wait.wait {
		return f.leaveWaiting(tasks, created)
	}
	f.core.SendOnly(tasks...)
	f.timeout = wait.timeout
	return f.follow(f.progress.ids())
}

// leaveWaiting ends a command that has created tasks and does not follow them.
func (f *follower) leaveWaiting(tasks []history.Task, created string) error {
	end := f.status(jsonout.Summary{}, openTasks{})
	if f.out.json {
		sum, _, err := f.summary()
		if err == nil {
			err = f.out.object(jsonout.NewSummary(sum, statusOf(end)))
		}
		return errors.Join(err, f.noteUnworked(tasks), end)
	}
	return errors.Join(f.out.lines(created), f.noteUnworked(tasks), end)
}

// printCreated prints a task that is followed from now on.
func (f *follower) printCreated(t history.Task) error {
	about := f.about.of(t)
	f.progress.tasks[t.ID] = shownTask{jsonout.StateOf(t, about.MotionBegun), t.State, t.Problem.Code}
	if f.out.json {
		return f.out.object(jsonout.NewTask(f.words, t, about))
	}
	return f.out.lines(f.words.Line(taskLine(t, about)))
}

// noteUnworked says what submits tasks that wait, where nobody works through the queue.
func (f *follower) noteUnworked(tasks []history.Task) error {
	waiting := 0
	for _, t := range tasks {
		if t.State == history.Waiting && !t.Held {
			waiting++
		}
	}
	worked, err := f.store.Leases.Worked(f.ctx)
	if err == nil && !worked && waiting > 0 {
		f.out.note(msg.CliOpenWaiting(f.language(), waiting))
	}
	return err
}

// mostNamed is how many tasks an error names.
const mostNamed = 5

// notCreated words why tasks were not created.
func (f *follower) notCreated(err error, once store.Once) error {
	e, ok := errors.AsType[*history.Error](err)
	if !ok {
		return err
	}
	l := f.language()
	switch e.Code {
	case history.CodeRepeated:
		newest := slices.MaxFunc(e.Tasks, func(a, b history.Task) int { return a.Created.Compare(b.Created) })
		said := msg.CliRepeated(l, msg.Ago(l, time.Since(newest.Created)), namesOf(l, e.Tasks))
		return exitError{exitDecision, advisedError{string(e.Code), said, msg.CliCreateAgain(l)}}
	case history.CodeOtherRequest:
		said := msg.CliOtherRequest(l, text.Brief(once.Request), namesOf(l, e.Tasks))
		return exitError{exitDecision, advisedError{string(e.Code), said, msg.CliUseOtherRequest(l)}}
	}
	return err
}

// stateWord is a task's state for people.
func stateWord(l msg.Language, t history.Task, motionBegun bool) string {
	if t.Held {
		return msg.StateOnHold(l)
	}
	return text.StateName(l, jsonout.StateOf(t, motionBegun))
}

// namesOf names tasks with their states.
func namesOf(l msg.Language, tasks []history.Task) (names []string) {
	for _, t := range tasks[:min(len(tasks), mostNamed)] {
		names = append(names, msg.CliTaskInState(l, taskNumber(t), stateWord(l, t, false)))
	}
	if more := len(tasks) - mostNamed; more > 0 {
		names = append(names, msg.CliMoreTasks(l, more))
	}
	return names
}
