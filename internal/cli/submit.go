package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
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
	wait    bool
	timeout time.Duration
}

func (o *waitFlags) add(c *cobra.Command) {
	c.Flags().BoolVar(&o.wait, "wait", false, "submit the tasks now, and follow them until they are done")
	c.Flags().DurationVar(&o.timeout, "timeout", 0, "with --wait: end with status 124 after so long, as in 30m or 2h")
}

func (o *waitFlags) check() error {
	switch {
	case o.timeout < 0:
		return usagef("--timeout is %s, it must be above 0", o.timeout)
	case o.timeout > 0 && !o.wait:
		return usagef("--timeout needs --wait")
	}
	return nil
}

func submitCommand(a *app) *cobra.Command {
	o := &submission{}
	c := a.createCommand(&cobra.Command{
		Use: "submit PICTURE... --motion MOTION...", Short: "Check pictures and motions, and queue a task for each pair", Args: cobra.MinimumNArgs(1),
		Long: "Check every picture and motion, print what their videos will cost, and queue a task for each picture with each motion.\n" +
			"A window or `dancecard run` submits them; with --wait this command does. An input that fails its checks is left out\n" +
			"and named, and the exit status is 3; it is 1 if none is left.\n\n" + sourcesHelp + "\n" +
			"A pattern, or a folder with its slash, stands for the files in it. What is the same counts once.\n\n" +
			"From ask_above of config.toml on it asks before it creates anything; without a terminal it ends with 4 unless --yes or\n" +
			"--max-cost is given. The same picture, motion and settings within 24 hours also end with 4, unless --again, --takes or\n" +
			"--request-id is given. A script passes --request-id: repeated, it creates nothing and prints the tasks of the first time.",
		Example: "dancecard submit anna.jpg --motion waltz.mp4\n" +
			"dancecard submit pics/ --motion waltz --motion tango.mp4 --dry-run\n" +
			"dancecard submit 'pics/*.png' --motion waltz --max-cost 20 --request-id monday --wait --json | jq -r 'select(.state == \"saved\").file'",
	}, o.check, func() bool { return o.dryRun }, func(f *follower) error { return f.submit(o) })
	f := c.Flags()
	f.StringArrayVar(&o.motions, "motion", nil, "a `MOTION`; give it several times for several")
	o.taskFlags.add(c)
	f.StringVar(&o.title, "title", "", "a name for the tasks")
	f.BoolVar(&o.watermark, "watermark", false, "have the service mark the video as made by AI")
	f.IntVar(&o.takes, "takes", 0, "make `N` videos of each pair")
	f.BoolVar(&o.hold, "hold", false, "create the tasks on hold; the window resumes them")
	f.StringVar(&o.request, "request-id", "", "a `NAME` for this request; repeated with it, nothing is created twice")
	f.BoolVar(&o.again, "again", false, "also create what was created in the last 24 hours")
	f.BoolVar(&o.dryRun, "dry-run", false, "print findings and price only; needs no key")
	o.spendFlags.add(c)
	o.waitFlags.add(c)
	o.advice = "Pass --seconds N with the motion's length."
	return c
}

func (o *submission) check() error {
	for _, check := range []func() error{o.taskFlags.check, o.spendFlags.check, o.waitFlags.check} {
		if err := check(); err != nil {
			return err
		}
	}
	if o.given("request-id") && strings.TrimSpace(o.request) == "" {
		return usagef("--request-id is empty, so a repeated request could not be told")
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
		out := printer{out: cmd.OutOrStdout(), err: sanitizer{cmd.ErrOrStderr()}, json: a.flags.json}
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
			return notCreated(err, once)
		}
		if found {
			return f.finishCreated(before, o.word(len(before), true), o.waitFlags)
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
	pictures, samePictures := dropRepeats(api.PartPicture, pictures, checks.PictureKey)
	motions, sameMotions := dropRepeats(api.PartMotion, motions, checks.MotionKey)
	plan := checks.Plan(pictures, motions)
	if err := f.out.printFindings(slices.Concat(samePictures, sameMotions, findingsOf(checks.Engine, plan)), false); err != nil {
		return err
	}
	if len(plan.Drafts) == 0 {
		return nothingToCreate(plan)
	}
	f.leftOut = len(plan.Failing())
	return f.spend(offerOf(checks, plan), &o.spendFlags, o.dryRun, func() error {
		tasks, before, err := f.create(once, plan.Drafts)
		if err != nil {
			return notCreated(err, once)
		}
		return f.finishCreated(tasks, o.word(len(tasks), before), o.waitFlags)
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
		return f.status(jsonout.Summary{})
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

// word says what came of the request.
func (o *submission) word(tasks int, before bool) string {
	switch n := text.Count(tasks, "task", "tasks"); {
	case before:
		return "Already added by the request " + text.Brief(o.request) + ": " + n
	case o.hold:
		return "Added " + n + ", on hold"
	default:
		return "Added " + n
	}
}

// finishCreated prints tasks that wait now, and follows them if that is asked for.
func (f *follower) finishCreated(tasks []history.Task, word string, wait waitFlags) error {
	if err := f.about.read(f.ctx, tasks, f.out.json); err != nil {
		return err
	}
	for _, t := range tasks {
		if err := f.printCreated(t); err != nil {
			return err
		}
	}
	if !wait.wait {
		return f.leaveWaiting(tasks, word)
	}
	f.core.SendOnly(tasks...)
	f.timeout = wait.timeout
	return f.follow(f.progress.ids())
}

// leaveWaiting ends a command that has created tasks and does not follow them.
func (f *follower) leaveWaiting(tasks []history.Task, word string) error {
	end := f.status(jsonout.Summary{})
	if f.out.json {
		sum, err := f.summary()
		if err == nil {
			err = f.out.object(jsonout.NewSummary(sum, statusOf(end)))
		}
		return errors.Join(err, f.noteUnworked(tasks), end)
	}
	return errors.Join(f.out.lines(word), f.noteUnworked(tasks), end)
}

// printCreated prints a task that is followed from now on.
func (f *follower) printCreated(t history.Task) error {
	about := f.about.of(t)
	f.progress.tasks[t.ID] = shownTask{jsonout.StateOf(t, about.MotionBegun), t.State, t.Problem.Code}
	if f.out.json {
		return f.out.object(jsonout.NewTask(t, about))
	}
	return f.out.lines(taskLine(t, stateWord(t, about.MotionBegun), about, f.words.Times))
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
	switch {
	case err != nil || worked || waiting == 0:
		return err
	case waiting == 1:
		f.out.note("1 task waits; `dancecard run` submits it")
	default:
		f.out.note("%d tasks wait; `dancecard run` submits them", waiting)
	}
	return nil
}

// mostNamed is how many tasks an error names.
const mostNamed = 5

// notCreated words why tasks were not created.
func notCreated(err error, once store.Once) error {
	e, ok := errors.AsType[*history.Error](err)
	if !ok {
		return err
	}
	switch e.Code {
	case history.CodeRepeated:
		has := "has"
		if len(e.Tasks) > 1 {
			has = "have"
		}
		newest := slices.MaxFunc(e.Tasks, func(a, b history.Task) int { return a.Created.Compare(b.Created) })
		said := fmt.Sprintf("%s %s the same picture, motion and settings, added %s", namesOf(e.Tasks), has, text.Ago(time.Since(newest.Created)))
		return exitError{exitDecision, advisedError{string(e.Code), said, "`--again` adds them once more."}}
	case history.CodeOtherRequest:
		said := fmt.Sprintf("the request %s was made before with other pictures, motions or settings: %s", text.Brief(once.Request), namesOf(e.Tasks))
		return exitError{exitDecision, advisedError{string(e.Code), said, "Pass another --request-id, or the same arguments as then."}}
	}
	return err
}

// stateWord is a task's state for people.
func stateWord(t history.Task, motionBegun bool) string {
	if t.Held {
		return msg.StateOnHold(msg.English)
	}
	return text.StateName(msg.English, jsonout.StateOf(t, motionBegun))
}

// namesOf names tasks with their states.
func namesOf(tasks []history.Task) string {
	var list []string
	for _, t := range tasks[:min(len(tasks), mostNamed)] {
		list = append(list, fmt.Sprintf("%d (%s)", t.ID, stateWord(t, false)))
	}
	if more := len(tasks) - mostNamed; more > 0 {
		list = append(list, fmt.Sprintf("%d more", more))
	}
	last := len(list) - 1
	if last == 0 {
		return "task " + list[0]
	}
	return "tasks " + strings.Join(list[:last], ", ") + " and " + list[last]
}
