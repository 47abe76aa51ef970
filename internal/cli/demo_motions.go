package cli

import (
	"context"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
)

// demoMotion is one motion of the demo's library.
type demoMotion struct {
	// motion is what the takes call it, name and note what the library does.
	motion, name, note string
	// clip is the sample that its template was made of, so long ago; without one the id was given.
	clip    string
	seconds float64
	ago     time.Duration
}

// foreignTemplate is a template of an account that the demo's key is not of: the service refuses it.
const foreignTemplate = "AACT.e41b7d90.Qh6sZ2nXc8VfLw0RjTk5Yg.aP3mDu9K"

func demoMotions(l msg.Language) []demoMotion {
	return []demoMotion{
		{motion: "waltz", name: msg.DemoWaltz(l), note: msg.DemoWaltzNote(l), clip: "waltz.mp4", seconds: 6, ago: 9*time.Hour + 20*time.Minute},
		{motion: "tango", name: msg.DemoTango(l), note: msg.DemoTangoNote(l), clip: "tango.mp4", seconds: 5.33, ago: 7*time.Hour + 20*time.Minute},
		{motion: "hiphop", name: msg.DemoHipHop(l), note: msg.DemoHipHopNote(l)},
		{motion: "charleston", name: msg.DemoCharleston(l), note: msg.DemoCharlestonNote(l)},
	}
}

// seedTemplates has the service make templates of the clips. It gives all templates and the tasks that made them, by motion.
func seedTemplates(list []demoMotion, sim *simulator.Server, host string) (ids map[string]string, made map[string]simulator.TaskState, err error) {
	ids, made = map[string]string{"charleston": foreignTemplate}, map[string]simulator.TaskState{}
	for _, t := range simulator.StartTemplates() {
		ids[t.Motion] = t.ID
	}
	for _, d := range list {
		if d.clip == "" {
			continue
		}
		tasks, err := sim.Seed(simulator.Past{Ago: d.ago, Model: demoModels.Template, ClipURL: host + "/samples/clips/" + d.clip, Seconds: d.seconds})
		if err != nil {
			return nil, nil, err
		}
		for _, t := range sim.Tasks() {
			if t.ID == tasks[0] {
				ids[d.motion], made[d.motion] = t.Made, t
			}
		}
	}
	return ids, made, nil
}

// createWithTemplate creates the task of a video together with the finished one that made its template.
func (f demoSeeder) createWithTemplate(ctx context.Context, d history.Draft, is simulator.TaskState) (history.Task, error) {
	d.Clip, d.Template = is.ClipURL, ""
	*f.now = is.Submitted.Add(-200 * time.Millisecond)
	video, err := f.create(ctx, d)
	if err != nil {
		return video, err
	}
	live, err := f.store.Live(ctx)
	if err != nil {
		return video, err
	}
	answer, err := f.client.Task(ctx, is.ID)
	if err != nil {
		return video, err
	}
	done := history.Report(answer)
	salt, err := f.store.Salt(ctx)
	done.Fingerprint = credentials.Fingerprint(demoKey, salt)
	for _, t := range live {
		if t.Kind != history.MakesMotion || t.Motion != video.Motion {
			continue
		}
		for _, h := range []struct {
			at    time.Time
			event history.Event
		}{
			{is.Submitted.Add(-150 * time.Millisecond), history.SendBegan{}},
			{is.Submitted, history.TaskAccepted{TaskID: is.ID, RequestID: is.RequestID, Status: api.Pending}},
			{is.Started, history.Reported{Status: api.Running, Scheduled: is.Started}},
			{is.Ended, done},
		} {
			if err == nil {
				*f.now = h.at
				_, err = f.store.Apply(ctx, t.ID, h.event)
			}
		}
	}
	if err != nil {
		return video, err
	}
	return f.store.Task(ctx, video.ID)
}

// nameMotions gives the motions their names, and adds the one that nobody has used.
func (f demoSeeder) nameMotions(ctx context.Context, list []demoMotion, ids map[string]string) error {
	for _, d := range list {
		m, err := f.store.Library.AddTemplate(ctx, ids[d.motion], d.name)
		if err == nil {
			err = f.store.Library.Rename(ctx, m.ID, d.name, d.note)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
