package client

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	"dancecard/api"
)

// Where the service takes pictures to be checked and clips to become motions, as the pages print it.
const (
	detectPath   = "/services/aigc/image2video/aa-detect"
	templatePath = "/services/aigc/image2video/aa-template-generation/"
)

// Submit asks for one video (the reference, "Task submission"; the Wan page). A Receipt means that
// the task exists and will be paid for when it succeeds. On an *api.Error its Delivery tells whether it may
// exist all the same; MayRepeat says whether the same Submission may simply be sent again. Limit:
// 60 s.
func (c *Client) Submit(ctx context.Context, s api.Submission) (api.Receipt, error) {
	e, fail := engineFor(s)
	if fail != nil {
		return api.Receipt{}, fail
	}
	return c.order(ctx, call{op: api.OpSubmit, path: e.Path, body: submissionBody(e, s), model: s.Model}, s.ImageURL, s.ClipURL)
}

// SubmitTemplate asks for a motion to be made of a clip (the template's page). The task is watched
// like any other; its Answer holds the TemplateID. It is paid for by the clip's seconds, so Delivery
// and MayRepeat mean what they mean for Submit. Limit: 60 s.
func (c *Client) SubmitTemplate(ctx context.Context, model, clipURL string) (api.Receipt, error) {
	spec := call{op: api.OpTemplate, path: templatePath, body: stepBody(model, "video_url", clipURL), model: model}
	return c.order(ctx, spec, clipURL)
}

// order sends what becomes a task that is paid for. addresses are those of the files in it.
func (c *Client) order(ctx context.Context, spec call, addresses ...string) (api.Receipt, error) {
	spec.method, spec.limit, spec.header = http.MethodPost, submitLimit, resolving(addresses)
	spec.header.Set("X-DashScope-Async", "enable")
	resp, err := c.call(ctx, spec)
	if err != nil {
		return api.Receipt{}, err
	}
	out := resp.output()
	if out.TaskID == "" {
		return api.Receipt{}, spec.named(resp.refusalOr(api.DetailNoTask))
	}
	return api.Receipt{TaskID: string(out.TaskID), Status: out.status(), RequestID: string(resp.RequestID)}, nil
}

// resolving gives the header without which the service does not find files of its temporary
// storage, exactly when there are some (its page on temporary storage).
func resolving(addresses []string) http.Header {
	header := http.Header{}
	if slices.ContainsFunc(addresses, inStorage) {
		header.Set("X-DashScope-OssResourceResolve", "enable")
	}
	return header
}

// Detect has a picture looked at by the service (the page on image detection): a call that waits
// for its answer, makes no task and costs a little each time, also for what does not pass. A
// refusal of the file itself, 400 InvalidFile… or InvalidPerson, is a verdict and no error, unless
// the service could not fetch the file. Limit: 60 s.
func (c *Client) Detect(ctx context.Context, model, imageURL string) (api.Detection, error) {
	spec := call{
		op: api.OpDetect, method: http.MethodPost, path: detectPath, header: resolving([]string{imageURL}),
		body: stepBody(model, "image_url", imageURL), limit: submitLimit, model: model,
	}
	resp, err := c.call(ctx, spec)
	if err != nil {
		return verdictOf(err)
	}
	out := resp.output()
	passed := strings.ToLower(string(out.CheckPass))
	if passed != "true" && passed != "false" {
		return verdictOf(spec.named(resp.refusalOr(api.DetailNoVerdict)))
	}
	d := api.Detection{Pass: passed == "true", RequestID: string(resp.RequestID)}
	if d.Pass {
		d.Body = strings.ToLower(string(resp.word(out.BodyStyle)))
		return d, nil
	}
	code, message := resp.problem()
	d.Code = code
	d.Reason = sanitize(string(first(out.Reason, text(message))), resp.key, messageRunes)
	return d, nil
}

// verdictOf takes a refusal of the picture for what it is; every other error stays one.
func verdictOf(err error) (api.Detection, error) {
	e, ok := errors.AsType[*api.Error](err)
	if !ok || e.HTTP >= 500 || e.Delivery != api.Answered || api.SameCode(e.Code, "InvalidFile.DownloadFailed") {
		return api.Detection{}, err
	}
	family, _, _ := strings.Cut(e.Code, ".")
	if !api.SameCode(family, "InvalidFile") && !api.SameCode(family, "InvalidPerson") {
		return api.Detection{}, err
	}
	return api.Detection{Reason: e.Message, Code: e.Code, RequestID: e.RequestID}, nil
}
