package advice_test

import (
	"cmp"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/advice"
)

// documented is every code of the error page's table, of the reference and of the older
// interfaces, with the status that it comes with.
var documented = map[int]string{
	400: `InvalidParameter BadRequest.EmptyInput BadRequest.EmptyParameters BadRequest.EmptyModel BadRequest.IllegalInput
		BadRequest.InputDownloadFailed BadRequest.TooLarge InvalidURL InvalidURL.ConnectionRefused InvalidURL.Timeout
		InvalidParameter.DataInspection DataInspectionFailed data_inspection_failed IPInfringementSuspect Arrearage UnsupportedOperation
		InvalidFile.Size InvalidFile.Resolution InvalidFile.AspectRatio InvalidFile.Duration InvalidFile.FPS InvalidFile.Format
		InvalidFile.Openerror InvalidFile.Content InvalidFile.NoHuman InvalidFile.MultiHuman InvalidFile.BodyProportion
		InvalidFile.FacePose InvalidFile.FullFace InvalidFile.FrontBody InvalidFile.FullBody InvalidFile.BodyPose InvalidFile.Value
		InvalidFile.ImageSize InvalidFile.DownloadFailed InvalidFile.Template.Content InvalidPerson invalid_parameter_error
		isv.OUT_OF_SERVICE Contain.Forbidden.Label.Error InvalidImage.ImageSize InvalidImage.NoHumanFace InvalidImageResolution
		InvalidImageFormat InvalidImage.FileFormat InvalidInputLength CustomRoleBlocked FaqRuleBlocked`,
	401: `InvalidApiKey invalid_api_key NOT_AUTHORIZED invalid_access_token_or_token_expired`,
	403: `AccessDenied access_denied AccessDenied.Unpurchased Model.AccessDenied Workspace.AccessDenied Endpoint.AccessDenied
		App.AccessDenied AllocationQuota.FreeTierOnly`,
	404: `ModelNotFound model_not_found WorkSpaceNotFound NotFound`,
	429: `Throttling Throttling.RateQuota LimitRequests limit_requests Throttling.BurstRate limit_burst_rate
		Throttling.AllocationQuota insufficient_quota Throttling.Concurrency CommodityNotPurchased PrepaidBillOverdue PostpaidBillOverdue`,
	500: `InternalError InternalError.Algo InternalError.FileUpload InternalError.Upload SystemError ModelServiceFailed
		InternalError.Timeout RequestTimeOut ServiceUnavailable`,
	503: `ModelUnavailable ServiceUnavailable`,
}

// sameThing names codes that mean one and the same.
var sameThing = map[string]string{
	"data_inspection_failed": "DataInspectionFailed", "invalid_api_key": "InvalidApiKey", "access_denied": "AccessDenied",
	"model_not_found": "ModelNotFound", "LimitRequests": "Throttling.RateQuota", "limit_requests": "Throttling.RateQuota",
	"limit_burst_rate": "Throttling.BurstRate", "insufficient_quota": "Throttling.AllocationQuota",
	"InternalError.Upload": "InternalError.FileUpload", "invalid_parameter_error": "InvalidParameter",
	"InvalidImage.ImageSize": "InvalidFile.ImageSize", "InvalidImage.FileFormat": "InvalidImageFormat",
}

func engine(t *testing.T, id api.EngineID) api.Engine {
	t.Helper()
	e, ok := api.FindEngine(id)
	if !ok {
		t.Fatalf("no engine %s", id)
	}
	return e
}

// Refused at once or failed late, with whichever engine: no listed code is left to what is said of any.
func TestEveryDocumentedCodeHasAdviceOfItsOwn(t *testing.T) {
	engines := append(api.Engines(), api.Engine{})
	for _, engine := range engines {
		for _, op := range []api.Op{api.OpSubmit, api.OpTemplate, api.OpQuery} {
			ownAdvice(t, op, engine)
		}
	}
}

func ownAdvice(t *testing.T, op api.Op, engine api.Engine) {
	t.Helper()
	givenFor := map[string]string{}
	for status, codes := range documented {
		if op == api.OpQuery {
			status = 200 // a failed task is a good answer
		}
		say := func(code string) string { return advice.Of(op, status, code, "", engine, advice.Files{}) }
		for _, code := range strings.Fields(codes) {
			advice := say(code)
			family, _, dotted := strings.Cut(code, ".")
			if advice == say("") || advice == say("NeverHeardOf") || dotted && advice == say(family+".NeverHeardOf") {
				t.Errorf("%s %d %s with %q has only the general advice", op, status, code, engine.ID)
			}
			if strings.ContainsAny(advice, "{}") {
				t.Errorf("%s: %q", code, advice)
			}
			if same := sameThing[code]; same != "" {
				if advice != say(same) {
					t.Errorf("%s is not advised like %s", code, same)
				}
				continue
			}
			retired := strings.Contains(advice, "were due to be switched off")
			if before, taken := givenFor[advice]; taken && before != code && !retired {
				t.Errorf("%s and %s share %q", before, code, advice)
			}
			givenFor[advice] = code
		}
	}
}

func TestEveryEntryOfTheTableCanBeFound(t *testing.T) {
	table := advice.Errors()
	if len(table) < 70 {
		t.Errorf("the table has %d entries", len(table))
	}
	for _, row := range table {
		t.Run(row.Code+" "+row.Message, func(t *testing.T) {
			op := cmp.Or(row.Op, api.OpSubmit)
			switch row.Code {
			case api.CodeAddress: // its advice depends on what was asked
			default:
				if got := advice.Of(op, row.HTTP, row.Code, row.Message, api.Engine{}, advice.Files{}); got != row.Advice {
					t.Errorf("looked up, it says %q", got)
				}
			}
			sentences := strings.Count(row.Advice, ". ") + strings.Count(row.Advice, "? ") + 1
			if sentences > 3 || !strings.HasSuffix(row.Advice, ".") || len(row.Advice) < 60 || len(row.Advice) > 240 {
				t.Errorf("%d sentences, %d bytes: %q", sentences, len(row.Advice), row.Advice)
			}
		})
	}
}

// The message decides only where one code means several things.
func TestMessageTellsVariantsApart(t *testing.T) {
	tests := []struct{ code, message, has string }{
		{"AccessDenied", "Current user api does not support synchronous calls", "X-DashScope-Async"},
		{"access_denied", "current user api does not support asynchronous calls.", "takes no tasks"},
		{"AccessDenied", "Invalid according to Policy: Policy expired.", "upload"},
		{"AccessDenied", "Access denied.", "offline"},
		{"InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4", "9:16 or 3:4"},
		{"InvalidParameter", "Model not exist.", "no model of that name"},
		{"InvalidParameter", "something else", "message names it"},
		{"Throttling.AllocationQuota", "Free allocated quota exceeded.", "paid use"},
		{"insufficient_quota", "You exceeded your current quota", "within about a minute"},
		{"InvalidFile.Brandnew", "", "doesn't accept the picture or the clip"},
		{"InvalidImage.Brandnew", "", "doesn't accept the picture;"},
		{"invalid_parameter_error", "something else", "message names it"},
		{"invalid_parameter_error", "The provided URL does not appear to be valid.", "address of the picture or the clip"},
		{"invalid_parameter_error", "The product is not activated", "model marketplace"},
		{"Throttling.Brandnew", "", "Waiting is enough"},
		{"INTERNAL_ERROR.deep.er", "", "inside the service"},
	}
	for _, tt := range tests {
		if got := advice.Of(api.OpSubmit, 400, tt.code, tt.message, api.Engine{}, advice.Files{}); !strings.Contains(got, tt.has) {
			t.Errorf("%s %q: %q has no %q", tt.code, tt.message, got, tt.has)
		}
	}
}

func TestRetiredModelNamesTheWaysOn(t *testing.T) {
	forms := []api.Error{
		{HTTP: 403, Code: "AccessDenied", Message: "Access denied."},
		{HTTP: 403, Code: "Endpoint.AccessDenied", Message: "Workspace endpoint access denied."},
		{HTTP: 404, Code: "ModelNotFound", Message: "m"},
		{HTTP: 404, Code: "model_not_found"},
		{HTTP: 400, Code: "InvalidParameter", Message: "Model not exist."},
	}
	engine := engine(t, api.AnimateAnyone)
	for _, form := range forms {
		form.Op, form.Model = api.OpSubmit, engine.Model
		for _, advice := range []string{advice.For(&form), advice.Of(form.Op, form.HTTP, form.Code, form.Message, engine, advice.Files{})} {
			for _, has := range []string{"2026-10-10", "own deployment", "Wan Animate Move", "picture's background", "Wan Animate Mix", "clip's"} {
				if !strings.Contains(advice, has) {
					t.Errorf("%s: %q has no %q", form.Code, advice, has)
				}
			}
		}
		living := engine
		living.Retired = time.Time{}
		if strings.Contains(advice.Of(form.Op, form.HTTP, form.Code, form.Message, living, advice.Files{}), "2026") {
			t.Errorf("%s: a living engine is called retired", form.Code)
		}
		if form.Model = "my-deployment"; strings.Contains(advice.For(&form), "2026") {
			t.Errorf("%s: an own deployment is called retired", form.Code)
		}
	}
}

// The same code means the picture in a video's submission, the clip in a template's, and either
// where both go at once; then the service's text may tell.
func TestAdviceNamesTheFileAtFault(t *testing.T) {
	mix, files := engine(t, api.WanMix), advice.Files{Picture: "anna.jpg", Clip: "dance.mp4"}
	const picture, clip = `picture "anna.jpg"`, `clip "dance.mp4"`
	for _, code := range strings.Fields(documented[400]) {
		say := func(op api.Op, message string, e api.Engine) string {
			return strings.ToLower(advice.Of(op, 400, code, message, e, files))
		}
		wants := func(about, advice string, wantPicture, wantClip bool) {
			t.Helper()
			if strings.Contains(advice, picture) != wantPicture || strings.Contains(advice, clip) != wantClip {
				t.Errorf("%s, %s: %q", code, about, advice)
			}
		}
		switch {
		case code == "InvalidFile.Duration" || code == "InvalidFile.FPS":
			wants("of a clip", say(api.OpSubmit, "m", mix), false, true)
			wants("of a template", say(api.OpTemplate, "m", engine(t, api.AnimateAnyone)), false, true)
		case strings.HasPrefix(code, "InvalidImage"), code == "InvalidFile.ImageSize":
			wants("of a picture", say(api.OpSubmit, "m", mix), true, false)
		case code == "InvalidFile.Template.Content":
			wants("of a template", say(api.OpSubmit, "m", engine(t, api.AnimateAnyone)), false, false)
		case strings.HasPrefix(code, "InvalidFile") || strings.HasPrefix(code, "InvalidURL") || code == "InvalidPerson" ||
			code == "InvalidParameter.DataInspection" || code == "DataInspectionFailed" || code == "IPInfringementSuspect" || code == "BadRequest.InputDownloadFailed":
			wants("of a video", say(api.OpSubmit, "m", engine(t, api.AnimateAnyone)), true, false)
			wants("of a template", say(api.OpTemplate, "m", engine(t, api.AnimateAnyone)), false, true)
			wants("with both", say(api.OpSubmit, "m at https://host/video/image.jpg", mix), true, true)
			wants("with both, of the video", say(api.OpSubmit, "the Video is odd", mix), false, true)
			wants("with both, of the picture", say(api.OpQuery, "the input image is odd", mix), true, false)
			if got := strings.ToLower(advice.Of(api.OpSubmit, 400, code, "m", mix, advice.Files{Clip: "dance.mp4", At: api.PartMotion})); !strings.Contains(got, clip) || strings.Contains(got, "the picture") {
				t.Errorf("%s, known to be the clip's: %q", code, got)
			}
		}
	}
}

// What an advice says of limits is what the engine and the service's own text both allow.
func TestLimitsOfTheFileAtFault(t *testing.T) {
	files := advice.Files{Picture: "anna.jpg", Clip: "dance.mp4"}
	anyone, mix := engine(t, api.AnimateAnyone), engine(t, api.WanMix)
	const least = "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels."
	for _, tt := range []struct {
		op            api.Op
		code, message string
		engine        api.Engine
		want          string
	}{
		{api.OpSubmit, "InvalidFile.Resolution", least, anyone, `Picture "anna.jpg" must be above 224 px on the shorter side and below 4096 px on the longer one. Scale it.`},
		{api.OpQuery, "InvalidFile.Resolution", "The height and width of the image must be 200 ~ 4096.", mix, `Picture "anna.jpg" must be at least 200 px on the shorter side and below 4096 px on the longer one. Scale it.`},
		{api.OpSubmit, "InvalidFile.Resolution", "The height or width of video must be 200 ~ 2048.", mix, `Clip "dance.mp4" must be 200 to 2048 px on each side. Scale it.`},
		{api.OpTemplate, "InvalidFile.FPS", "The video FPS must be 15 ~ 60.", anyone, `Clip "dance.mp4" must have 24 to 60 frames a second. Convert it to 30.`},
		{api.OpSubmit, "InvalidFile.FPS", "The video FPS must be 15 ~ 60.", mix, `Clip "dance.mp4" must have 15 to 60 frames a second. Convert it to 30.`},
		{api.OpTemplate, "InvalidFile.Duration", "", anyone, `Clip "dance.mp4" must last 2 to 60 s. Cut it to that length.`},
		{api.OpSubmit, "InvalidFile.Size", "", anyone, `Picture "anna.jpg" must be below 5 MB. Save it as JPEG with less quality.`},
		{api.OpSubmit, "InvalidFile.Size", "", mix, `Picture "anna.jpg" must be at most 5 MB; clip "dance.mp4" must be at most 200 MB. Save the picture as JPEG with less quality. Save the clip with a lower bit rate or fewer pixels.`},
		{api.OpTemplate, "InvalidFile.Format", "", anyone, `Clip "dance.mp4" must be MP4, AVI or MOV with H.264 or H.265, whatever its name says. Convert it to MP4 with H.264.`},
		{api.OpQuery, "InvalidFile.AspectRatio", "the image", anyone, `Picture "anna.jpg" needs an aspect ratio between 1:2 and 2:1. Crop it.`},
		{api.OpQuery, "InvalidFile.NoHuman", "", mix, `Picture "anna.jpg" or the first frame of clip "dance.mp4" shows no person. Use a picture of exactly one person whose body and face are visible. Cut the clip so that it starts with one person from head to feet.`},
	} {
		if got := advice.Of(tt.op, 400, tt.code, tt.message, tt.engine, files); got != tt.want {
			t.Errorf("%s of %s:\n got %s\nwant %s", tt.code, tt.engine.Name, got, tt.want)
		}
	}
}

// What a storage calls by a name that the service uses too is advised for what it is.
func TestAdviceForStorages(t *testing.T) {
	for code, has := range map[string]string{"AccessDenied": "new permission", api.CodePolicyExpired: "new permission", "NotHeardOf": "public address"} {
		got := advice.Of(api.OpUpload, 403, code, "m", engine(t, api.AnimateAnyone), advice.Files{})
		if !strings.Contains(got, has) || got == advice.Of(api.OpSubmit, 403, code, "m", engine(t, api.AnimateAnyone), advice.Files{}) && code == "AccessDenied" {
			t.Errorf("%s: %q", code, got)
		}
	}
	if got := advice.Of(api.OpSubmit, 409, "FileAlreadyExists", "", api.Engine{}, advice.Files{}); got != advice.Of(api.OpSubmit, 409, "NeverHeardOf", "", api.Engine{}, advice.Files{}) {
		t.Errorf("the service is taken for a storage: %q", got)
	}
}

func TestAdviceByStatusIsNeverEmpty(t *testing.T) {
	told := map[string]bool{}
	for _, status := range []int{0, 101, 302, 400, 401, 403, 404, 407, 429, 500, 503, 599, 700} {
		for _, op := range []api.Op{api.OpSubmit, api.OpFetch, api.OpList, ""} {
			for _, code := range []string{"", " ", "NeverHeardOf", "never.heard.of", api.CodeHTTP} {
				advice := advice.Of(op, status, code, "", api.Engine{}, advice.Files{})
				if len(advice) < 40 {
					t.Errorf("%s %d %q: %q", op, status, code, advice)
				}
				told[advice] = true
			}
		}
	}
	if len(told) < 10 {
		t.Errorf("only %d pieces of advice", len(told))
	}
}

func BenchmarkAdvice(b *testing.B) {
	for b.Loop() {
		advice.Of(api.OpSubmit, 500, "ServiceUnavailable", "m", api.Engine{}, advice.Files{})
	}
}
